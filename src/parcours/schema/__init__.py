"""What an editor is told of the spec language: JSON Schemas, made from the models, their words and what they mean. Floor 7.

Nothing of the language is said here twice: keys and shapes come from the models, words from the vocabulary, meanings from
`meanings.toml`. A schema offers the words of one language, and takes those of the other.
"""
