/** What every place that runs the rules has beside the language: browsers, workers, Node. */
declare function atob(base64: string): string;
