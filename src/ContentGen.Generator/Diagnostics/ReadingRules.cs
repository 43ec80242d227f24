using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with front matter as text and as YAML, whatever the schema asks for.</summary>
internal static class ReadingRules
{
    public static readonly DiagnosticDescriptor NoFrontMatter = Rule.Info(
        "CG1001",
        "The file has no front matter",
        "the file has no front matter, so it is not an entry; if it is meant to be one, begin it with a line '---', the keys, and another line '---'");

    public static readonly DiagnosticDescriptor NotOnTheFirstLine = Rule.Warning(
        "CG1002",
        "There are empty lines before the front matter",
        "the front matter should begin on the first line of the file; delete the empty lines above '---'");

    public static readonly DiagnosticDescriptor NeverClosed = Rule.Error(
        "CG1003",
        "The front matter is never closed",
        "the front matter that begins here is never closed; write a line '---' after the last key{0}");

    public static readonly DiagnosticDescriptor TextBefore = Rule.Error(
        "CG1004",
        "Something stands before the front matter",
        "the front matter begins only in line {0}, so it would be published as text; delete everything above it, so that '---' is the first line");

    public static readonly DiagnosticDescriptor WrongOpeningFence = Rule.Error(
        "CG1005",
        "The opening fence is not exactly three hyphens",
        "'{0}' does not open front matter; write exactly '---' on the first line, without anything before or after it");

    public static readonly DiagnosticDescriptor InCodeFence = Rule.Error(
        "CG1006",
        "The front matter stands in a code block",
        "the front matter stands inside a code block, so it would be published as text; delete the line '{0}' and the line that closes the block");

    public static readonly DiagnosticDescriptor Toml = Rule.Error(
        "CG1007",
        "The front matter is TOML",
        "front matter between '{0}' is TOML, which is not supported; write YAML between two lines '---', such as title: \"My post\"");

    public static readonly DiagnosticDescriptor Json = Rule.Error(
        "CG1008",
        "The front matter is JSON without fences",
        "the file begins with a JSON object; put a line '---' above it and another below it");

    public static readonly DiagnosticDescriptor LineBreaksAsText = Rule.Error(
        "CG1009",
        "Line breaks were written as text",
        "this line holds '\\n' where line breaks should be; replace each '\\n' with a real line break");

    public static readonly DiagnosticDescriptor NotAMapping = Rule.Error(
        "CG1010",
        "The front matter is not a list of keys",
        "front matter consists of lines such as 'title: My post', but this is {0}; give it a key");

    public static readonly DiagnosticDescriptor ClosingFenceMissing = Rule.Error(
        "CG1011",
        "The closing fence is missing",
        "the text of the post seems to begin here, but the front matter has not been closed; write a line '---' above this line");

    public static readonly DiagnosticDescriptor StackedBlock = Rule.Warning(
        "CG1012",
        "A second block of keys follows the first",
        "a second block of keys stands below the front matter and is published as text; move its keys into the first block, or delete it");

    public static readonly DiagnosticDescriptor DuplicateKey = Rule.Error(
        "CG1101",
        "A key stands twice",
        "the key '{0}' stands already in line {1}; {2}");

    public static readonly DiagnosticDescriptor KeysAlike = Rule.Warning(
        "CG1102",
        "Two keys differ only in how they are written",
        "the keys '{0}' and '{1}' (line {2}) differ only in case, '-' or '_', and mean the same; delete one of the two");

    public static readonly DiagnosticDescriptor UnquotedColon = Rule.Error(
        "CG1103",
        "A value holds a colon and is not quoted",
        "a value that {0} must be quoted; write {1}");

    public static readonly DiagnosticDescriptor QuoteInsideQuotes = Rule.Error(
        "CG1104",
        "A quote stands inside quotes",
        "this {0} ends the text, but more follows; write {1}");

    public static readonly DiagnosticDescriptor ApostropheInSingleQuotes = Rule.Error(
        "CG1105",
        "An apostrophe stands inside single quotes",
        "this apostrophe ends the text, since the value is in single quotes; write it twice, or use double quotes: {0}");

    public static readonly DiagnosticDescriptor MissingClosingQuote = Rule.Error(
        "CG1106",
        "A closing quote is missing",
        "the text that begins with {0} has no closing {0}; write it at the end of the value, or put the whole value in the other quotes if the {0} belongs to it");

    public static readonly DiagnosticDescriptor BadEscape = Rule.Error(
        "CG1107",
        "A backslash in double quotes means something else",
        "'{0}' is not an escape that YAML knows; write two backslashes for one, or put the value in single quotes");

    public static readonly DiagnosticDescriptor ReservedSign = Rule.Error(
        "CG1108",
        "A value begins with a sign that YAML keeps for itself",
        "'{0}' cannot begin a value, since it means something else in YAML; put the whole value in quotes: write {1}");

    public static readonly DiagnosticDescriptor TextAfterBracket = Rule.Error(
        "CG1109",
        "Text follows a bracket",
        "a value that begins with '{0}' ends with its closing bracket, but '{1}' follows; {2}");

    public static readonly DiagnosticDescriptor TextAfterBlockSign = Rule.Error(
        "CG1110",
        "Text follows a block sign",
        "'{0}' begins a text that stands on the lines below, so nothing can follow it on this line; put the whole value in quotes: write {1}");

    public static readonly DiagnosticDescriptor MissingColon = Rule.Error(
        "CG1111",
        "A colon is missing",
        "there is no colon after '{0}'; write {1}");

    public static readonly DiagnosticDescriptor MissingSpace = Rule.Error(
        "CG1112",
        "The space after a colon is missing",
        "a space must follow the colon of a key; write {0}");

    public static readonly DiagnosticDescriptor FullWidthColon = Rule.Error(
        "CG1113",
        "A colon is not an ASCII colon",
        "'{0}' is not the colon that ends a key; write {1}");

    public static readonly DiagnosticDescriptor TabIndentation = Rule.Error(
        "CG1114",
        "A line is indented with a tab",
        "front matter cannot be indented with tabs; write two spaces for each tab, in this line and in all others");

    public static readonly DiagnosticDescriptor WrongIndentation = Rule.Error(
        "CG1115",
        "A line is indented wrongly",
        "'{0}' is indented neither like the lines it belongs with nor as part of the value above; indent it exactly like '{1}'");

    public static readonly DiagnosticDescriptor UnclosedBracket = Rule.Error(
        "CG1116",
        "A closing bracket is missing",
        "this '{0}' has no closing '{1}'; write it after the last item, or put the whole value in quotes if it is text");

    public static readonly DiagnosticDescriptor MissingComma = Rule.Error(
        "CG1117",
        "A comma is missing between two items",
        "there is no comma before {0}; write one");

    public static readonly DiagnosticDescriptor CommentTakesText = Rule.Warning(
        "CG1118",
        "A comment takes text away",
        "'{0}' is lost, since a '#' after a space starts a comment; put the whole value in quotes, or write a space after the '#' if it is a comment");

    public static readonly DiagnosticDescriptor MergeConflict = Rule.Error(
        "CG1119",
        "A merge conflict was saved",
        "'{0}' is left over from a merge conflict; keep one of the two versions and delete the lines with the markers");

    public static readonly DiagnosticDescriptor Anchor = Rule.Error(
        "CG1120",
        "Anchors and aliases are not supported",
        "the anchor '&{0}' and its alias '*{0}' are not supported; write the value out in each place");

    public static readonly DiagnosticDescriptor Tag = Rule.Error(
        "CG1121",
        "Tags are not supported",
        "'{0}' is a tag in YAML, and tags are not supported; delete it, or put the whole value in quotes if it is text");

    public static readonly DiagnosticDescriptor MergeKey = Rule.Error(
        "CG1122",
        "Merge keys are not supported",
        "the merge key '<<' is not supported; write the keys out");

    public static readonly DiagnosticDescriptor NotAKey = Rule.Error(
        "CG1123",
        "A key is not a name",
        "a key must be a name, such as 'title: My post'; put it in quotes if it is meant to be one");

    public static readonly DiagnosticDescriptor SmartQuotes = Rule.Error(
        "CG1124",
        "Curly quotes are not quotes",
        "'{0}' is not a quote in YAML; write straight quotes: {1}");

    public static readonly DiagnosticDescriptor OddSpace = Rule.Error(
        "CG1125",
        "A space is not an ordinary space",
        "there is a space here ({0}) that looks like the ordinary one and is not; replace it with the ordinary space");

    public static readonly DiagnosticDescriptor TooDeep = Rule.Error(
        "CG1126",
        "A value is nested too deep",
        "this value is nested deeper than 64 levels; put it in quotes if it is text");

    public static readonly DiagnosticDescriptor TemplatePlaceholder = Rule.Error(
        "CG1127",
        "A template was not filled in",
        "this is a placeholder of a template, not a value; fill it in, or put it in quotes if it is text: {0}");

    public static readonly DiagnosticDescriptor ItemWithoutKey = Rule.Error(
        "CG1128",
        "A list belongs to no key",
        "this list item belongs to no key; write a line such as 'tags:' above the list, without a value of its own");

    public static readonly DiagnosticDescriptor TextAfterQuote = Rule.Error(
        "CG1129",
        "Text follows a closing quote",
        "'{0}' stands after the closing {1}, where nothing can follow; write {2}");

    public static readonly DiagnosticDescriptor ExtraBracket = Rule.Error(
        "CG1130",
        "A closing bracket has no opening one",
        "this '{0}' closes nothing; delete it");

    public static readonly DiagnosticDescriptor TextBelowValue = Rule.Error(
        "CG1131",
        "Text stands below a finished value",
        "'{0}' belongs to no key, since the value above is finished; move it into the quotes or the brackets above, or give it a key");

    public static readonly DiagnosticDescriptor DocumentMark = Rule.Error(
        "CG1132",
        "A line of dashes is not a fence",
        "a line that begins with '{0}' ends the front matter in YAML; delete it, or write exactly '---' if it is meant to be the closing fence");

    public static readonly DiagnosticDescriptor MissingOpeningBracket = Rule.Error(
        "CG1133",
        "An opening bracket is missing",
        "the value ends with '{0}', but nothing opens it; write {1}, or put the value in quotes if it is text");

    public static readonly DiagnosticDescriptor MissingItem = Rule.Error(
        "CG1134",
        "There is nothing between two commas",
        "there is no item before this comma; delete the comma");

    public static readonly DiagnosticDescriptor MissingSpaceAfterHyphen = Rule.Error(
        "CG1135",
        "The space after a list item's hyphen is missing",
        "a space must follow the hyphen of a list item; write {0}");

    public static readonly DiagnosticDescriptor TextNotIndented = Rule.Error(
        "CG1136",
        "A text goes on without indentation",
        "the text{0} in the line above goes on here; write two spaces at the start of this line, or put all of the text on one line{1}");

    public static readonly DiagnosticDescriptor BulletIsNoHyphen = Rule.Error(
        "CG1137",
        "A list item begins with another sign than a hyphen",
        "'{0}' does not begin a list item; write a hyphen and a space: - {1}");

    public static readonly DiagnosticDescriptor MissingOpeningQuote = Rule.Error(
        "CG1138",
        "An opening quote is missing",
        "the text ends with a quote and does not begin with one; write {0}, or put all of it in single quotes if the quote belongs to it");

    public static readonly DiagnosticDescriptor TooMany = Rule.Error(
        "CG1198",
        "Too many mistakes in one file",
        "{0} more findings about the text of this file are not shown; mend the first ones");

    public static readonly DiagnosticDescriptor NotYaml = Rule.Error(
        "CG1199",
        "A line cannot be read",
        "this line cannot be read as 'key: value'; give it a key or delete it, begin it with '# ' if it is a comment, or put the value in quotes if it holds punctuation");

    public static readonly DiagnosticDescriptor NotUtf8 = Rule.Warning(
        "CG1201",
        "The file is not UTF-8, or text was lost",
        "there is a replacement character here ({0}){1}, which stands where a character was lost; save the file as UTF-8 and write the character anew");

    public static readonly DiagnosticDescriptor DoubleEncoded = Rule.Warning(
        "CG1202",
        "The text was encoded twice",
        "'{0}' is UTF-8 that was once read as {3} and saved again{2}; {1}");

    public static readonly DiagnosticDescriptor ControlCharacter = Rule.Error(
        "CG1203",
        "A control character stands in the front matter",
        "there is an invisible control character here ({0}){1}; delete it");

    public static readonly DiagnosticDescriptor ControlCharacterInText = Rule.Warning(
        "CG1204",
        "A control character stands in the text",
        "there is an invisible control character here ({0}){1}; delete it");

    public static readonly DiagnosticDescriptor UnpairedSurrogate = Rule.Warning(
        "CG1205",
        "A character is cut in half",
        "there is half of a character here ({0}, an unpaired surrogate){1}; write the character anew");

    public static readonly DiagnosticDescriptor DirectionOverride = Rule.Warning(
        "CG1206",
        "The direction of the text is turned around",
        "there is an invisible character here ({0}) that turns the direction of the text around and is not closed on this line{1}; delete it");

    public static readonly DiagnosticDescriptor ByteOrderMark = Rule.Warning(
        "CG1207",
        "A byte order mark stands inside the file",
        "there is an invisible byte order mark here ({0}){1}; delete it");

    public static readonly DiagnosticDescriptor Windows1252 = Rule.Warning(
        "CG1208",
        "A character of Windows-1252 was saved as a control character",
        "there is an invisible control character here ({0}), which was {1} in Windows-1252{2}; write {1}");
}
