using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with a data file as JSON.</summary>
internal static class JsonRules
{
    public static readonly DiagnosticDescriptor NotJson = Rule.Error(
        "CG1301",
        "A data file is not valid JSON",
        "the file cannot be read as JSON: {0}");

    // What completes the message: what was found, and what to type.
    public const string RootWithoutKey =
        "it does not begin with '{{'; write '{{', the keys with their values, and '}}'";
    public const string RootIsList =
        "it is a list, but a data file is one entry; delete the '[' and the ']', and move each further entry into a "
        + "file of its own";

    public const string TextAfterEnd = "something follows the last bracket; delete it";
    public const string CommaBeforeBracket = "there is a comma before '{0}'; delete it";
    public const string KeyExpected = "a key is expected here; write it in double quotes";
    public const string MissingColon = "a colon is missing; add a colon after \"{0}\"";
    public const string ValueExpected = "a value is expected here; write a value such as \"text\"";
    public const string UnexpectedColon = "a colon cannot be here; delete it";
    public const string OtherBracketExpected = "'{0}' is expected here; close the bracket of line {1} first";
    public const string MissingComma = "a comma is missing between this and what is before it; add one";
    public const string UnclosedBracket = "this bracket is never closed; add '{0}' after its last item";
    public const string Comment =
        "JSON has no comments; delete this one and all others, or write the file as YAML, which has them";
    public const string SingleQuotes =
        "this text is in single quotes; write it, and every other text and key of the file, in double quotes";
    public const string UnknownWord =
        "'{0}' is not a number, true, false or null; write \"{0}\" in double quotes if it is text";

    public const string UnquotedKey = "a key must be in double quotes; write \"{0}\", and likewise every other key";
    public const string MisspeltWord = "'{0}' is not a number, true, false or null; write {1}";
    public const string UnknownEscape = "this is not an escape; write '\\\\' for a backslash";
    public const string HalfCharacter =
        "'{0}' is " + ReadingRules.HalfOfPair + "; type the character itself instead, or delete '{0}'";
    public const string UnclosedText =
        "this text is not closed on its line; add '\"' after its last letter, and write '\\n' for a line break";
}
