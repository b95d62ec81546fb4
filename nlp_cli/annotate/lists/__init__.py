"""What is known of names without reading the sentence, each list with an example and a counterexample."""
