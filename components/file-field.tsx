import { useId } from 'preact/hooks';

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** As the `accept` of a file input: ".csv,text/csv". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FileField({ label, hint, accept, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <div class="field file">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (file) onFile(file);
          // So that the same file, mended, can be chosen again.
          input.value = '';
        }}
      />
    </div>
  );
}
