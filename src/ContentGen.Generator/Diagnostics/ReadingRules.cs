using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with front matter as text and as YAML, whatever the schema expects.</summary>
/// <remarks>Below a rule are the texts that its message is completed with.</remarks>
internal static class ReadingRules
{
    public const string MoreInFile = " (and {0} more in this file)";
    public const string MoreOnLines = " (and {0} more, on {1})";

    /// <summary>What an escape is that has no other half.</summary>
    public const string HalfOfPair =
        "one half of a character that is written as a pair, mostly an emoji, and the other half is missing";

    private const string PutInQuotes = "put the whole value in quotes";

    public static readonly DiagnosticDescriptor NoFrontMatter = Rule.Info(
        "CG1001",
        "The file has no front matter",
        "the file has no front matter, so it is not treated as a post; if it is meant to be one, start it with a "
            + "line '---', then the keys, then another line '---'");

    public static readonly DiagnosticDescriptor NotOnTheFirstLine = Rule.Warning(
        "CG1002",
        "There are empty lines before the front matter",
        "the front matter should begin on the first line of the file; delete the empty lines above '---'");

    public static readonly DiagnosticDescriptor NeverClosed = Rule.Error(
        "CG1003",
        "The front matter is never closed",
        "the front matter that begins here is never closed; insert a line '---' below {0}{1}");

    public const string LastKey = "the last key";

    public const string LineDoesNotClose = " (line {0} is '{1}', which does not close it)";

    public static readonly DiagnosticDescriptor TextBefore = Rule.Error(
        "CG1004",
        "There is text before the front matter",
        "the front matter begins on line {0} instead of line 1, so it would be published as text; delete "
            + "everything above it, or move that below the closing '---'");

    public static readonly DiagnosticDescriptor WrongOpeningFence = Rule.Error(
        "CG1005",
        "The opening fence is not exactly three hyphens",
        "'{0}' does not open front matter; {1}");

    public const string ReplaceWithFence = "replace it with exactly '---', with nothing before or after it";
    public const string WriteFenceAlone = "write '---' alone on the first line";
    public const string WriteKeysBelowFence =
        "write '---' alone on this line, and each key on a line of its own below it";

    public static readonly DiagnosticDescriptor InCodeFence = Rule.Error(
        "CG1006",
        "The front matter is inside a code block",
        "the front matter is inside a code block, so it would be published as text; delete the line '{0}' and "
            + "the line that closes the block");

    public static readonly DiagnosticDescriptor Toml = Rule.Error(
        "CG1007",
        "The front matter is TOML",
        "front matter between '+++' lines is TOML, which is not supported; write YAML, such as title: \"My "
            + "post\", between two '---' lines");

    public static readonly DiagnosticDescriptor Json = Rule.Error(
        "CG1008",
        "The front matter is JSON without fences",
        "the file begins with a JSON object; insert a line '---' above it and another one below it");

    public static readonly DiagnosticDescriptor LineBreaksAsText = Rule.Error(
        "CG1009",
        "Line breaks are written as text",
        "this line contains '\\n' where line breaks should be; replace each '\\n' with a real line break");

    public static readonly DiagnosticDescriptor NotAMapping = Rule.Error(
        "CG1010",
        "The front matter has no keys",
        "{0}; {1}");

    public const string FrontMatterIs = "front matter consists of lines such as 'title: My post', but this is ";
    public const string DataFileIs = "a data file consists of keys with their values, but this is ";
    public const string FileIsList = "this file is {0}, but a data file is one entry";

    public const string TextWithoutKey = "text without a key";
    public const string ListWithoutKey = "a list without a key";
    public const string ListOfKeys = "a list whose items are keys";
    public const string WriteKeyBefore = "write a key, a colon and a space before it";
    public const string InsertKeyAbove = "insert a line such as 'tags:' above it";
    public const string OneItemPerFile = "write each item in a file of its own, with a key before it{0}";
    public const string SuchAsQuoted = ", such as '{0}'";
    public const string InsertKeyOrSplit =
        "insert the key that the list belongs to above it, such as 'tags:', or write each item as keys in a file of "
        + "its own";
    public const string OneEntryPerFile =
        "delete the hyphen of the first item, begin all its keys in the first column, and move each further item into "
        + "a file of its own";
    public const string WriteWithoutHyphens =
        "delete the hyphen before each key, and begin all keys in the first column";

    public static readonly DiagnosticDescriptor ClosingFenceMissing = Rule.Error(
        "CG1011",
        "The closing fence is missing",
        "the text of the post seems to begin here, but the front matter has not been closed; insert a line '---' "
            + "above this one");

    public static readonly DiagnosticDescriptor StackedBlock = Rule.Warning(
        "CG1012",
        "A second block of keys follows the first",
        "lines {0} to {1} are a second block of keys, which is published as text; {2}");

    public const string MoveEachKey = "move each of its keys into the first block, with the value that is meant";
    public const string MoveOrDelete = "move its keys into the first block, or delete these lines";
    public const string KeepEachKeyOnce =
        "the first block already has {0}, so keep each key once there, and delete these lines";

    public static readonly DiagnosticDescriptor MissingOpeningFence = Rule.Error(
        "CG1013",
        "The opening fence is missing",
        "there is no line '---' above the keys that begin {0}; {1}");

    public const string BeginHere = "here";
    public const string BeginOnLine = "on line {0}";
    public const string InsertFence = "insert one above this line";
    public const string InsertFenceAndMove =
        "insert one above them, and delete this line or move it below the front matter";

    public static readonly DiagnosticDescriptor WrongClosingFence = Rule.Error(
        "CG1014",
        "The closing fence is not exactly three hyphens",
        "'{0}' does not close the front matter that begins on line {1}; " + ReplaceWithFence);

    public static readonly DiagnosticDescriptor DuplicateKey = Rule.Error(
        "CG1101",
        "A key occurs twice",
        "the key '{0}' is already on line {1}; {2}");

    public const string OccursSeveralTimes = "it occurs {0} times, so {1}";
    public const string DeleteOneOfTwo = "delete one of the two";
    public const string WriteOnce = "write it once, with the value that is meant";
    public const string DeleteAllButOne = "delete all but one";
    public const string IndentBelow = "add two spaces before it if it belongs to '{0}' above it, else {1}";
    public const string WriteList = "write {0} if all values are meant, else {1}";

    public static readonly DiagnosticDescriptor KeysAlike = Rule.Warning(
        "CG1102",
        "Two keys differ only in how they are written",
        "the keys '{0}' and '{1}' (line {2}) mean the same key of a record, since they differ only in case, '-' or "
            + "'_', and only the one on line {2} is used; {3}");

    public const string DeleteThisOrThat = "delete this one, or that one if this one is right";

    public static readonly DiagnosticDescriptor UnquotedColon = Rule.Error(
        "CG1103",
        "A value contains a colon and is not quoted",
        "a value that {0} must be quoted; {1}");

    public const string ContainsColon = "contains a colon and a space";
    public const string EndsWithColon = "ends with a colon";

    public static readonly DiagnosticDescriptor QuoteInsideQuotes = Rule.Error(
        "CG1104",
        "There is a quote inside quotes",
        "this {0} ends the text, but more follows; {1}");

    public static readonly DiagnosticDescriptor ApostropheInSingleQuotes = Rule.Error(
        "CG1105",
        "There is an apostrophe inside single quotes",
        "this apostrophe ends the text, since the value is in single quotes; {0}");

    public static readonly DiagnosticDescriptor MissingClosingQuote = Rule.Error(
        "CG1106",
        "A closing quote is missing",
        "this text begins with a {0} that is never closed; add one at the end of the text, or put the whole "
            + "value in {1} quotes if the quote is part of the text");

    public static readonly DiagnosticDescriptor BadEscape = Rule.Error(
        "CG1107",
        "A backslash in double quotes means something else",
        "in double quotes, '{0}' {1}; if the backslash is part of the text, {2}{3}");

    public const string OrIfUrl = "; if it is a URL, {0}";

    public const string IsNotAnEscape = "is not an escape";
    public const string NeedsDigits = "must be followed by {0} hexadecimal digits";
    public const string IsControlCharacter = "is an invisible character ({0})";
    public const string UseDoubleQuotes = "put the whole value in double quotes";
    public const string UseSingleQuotes = "put the whole value in single quotes";

    public static readonly DiagnosticDescriptor ReservedSign = Rule.Error(
        "CG1108",
        "A value begins with a sign that YAML reserves",
        "'{0}' cannot begin {1}, since it has a meaning of its own in YAML; {2}{3}");

    public const string AValue = "a value";
    public const string AKey = "a key";
    public const string OrList = ", or {0} if it is a list";
    public const string IfSignBelongs = "{0}, or {1} if '{2}' is part of the text";
    public const string RemoveIfNone = "remove the key if it has no value";
    public const string OrRemove = "{0}, or {1}";

    public static readonly DiagnosticDescriptor TextAfterBracket = Rule.Error(
        "CG1109",
        "Text follows a bracket",
        "a value that begins with '{0}' ends with its closing bracket, but '{1}' follows; {2}");

    public const string DeleteIt = "delete it";
    public const string IfText = "if all of it is text, {0}";

    public static readonly DiagnosticDescriptor TextAfterBlockSign = Rule.Error(
        "CG1110",
        "Text follows a block sign",
        "'{0}' announces text on the lines below, so nothing can follow it on this line; {1}");

    public static readonly DiagnosticDescriptor MissingColon = Rule.Error(
        "CG1111",
        "A colon is missing",
        "there is no colon after '{0}'; {1}{2}");

    public const string WriteColonAndValue = "if it is a key, write a colon and a value after it, else delete it";
    public const string WriteColon = "write a colon and a space after it";

    public static readonly DiagnosticDescriptor MissingSpace = Rule.Error(
        "CG1112",
        "The space after a colon is missing",
        "there must be a space after the colon of a key; {0}{1}");

    public const string InsertSpace = "insert one";

    public static readonly DiagnosticDescriptor FullWidthColon = Rule.Error(
        "CG1113",
        "A colon is not an ASCII colon",
        "'{0}' is not the colon that ends a key; {1}{2}");

    public const string WriteAsciiColon = "write an ordinary colon and a space";

    public static readonly DiagnosticDescriptor TabIndentation = Rule.Error(
        "CG1114",
        "A line is indented with a tab",
        "front matter cannot be indented with tabs; {0}");

    public const string ReplaceTabs = "replace each tab at the start of {0} with two spaces";
    public const string DeleteTabs = "delete each tab at the start of {0}, since '{1}' already has its value";

    public const string ThisLine = "this line";
    public const string ThisAndOtherLine = "this line and of line {0}";
    public const string ThisAndOtherLines = "this line and of {0} other lines up to line {1}";

    public static readonly DiagnosticDescriptor WrongIndentation = Rule.Error(
        "CG1115",
        "A line is indented wrongly",
        "'{0}' begins in column {1}, but '{2}' on line {3} begins in column {4}; {5}");

    public const string DeleteSpaces = "delete {0} before it";
    public const string AddSpaces = "add {0} before it";
    public const string WriteHyphenBefore = "write '- ' before it if it begins another item";
    public const string IndentAlike = "indent both with the same spaces";

    public static readonly DiagnosticDescriptor UnclosedBracket = Rule.Error(
        "CG1116",
        "A closing bracket is missing",
        "this '{0}' is never closed; add '{1}' after the last item, or put the whole value in quotes if it is text");

    public static readonly DiagnosticDescriptor MissingComma = Rule.Error(
        "CG1117",
        "A comma is missing between two items",
        "two items must be separated by a comma; add a comma before {0}");

    public static readonly DiagnosticDescriptor CommentTakesText = Rule.Warning(
        "CG1118",
        "A comment takes text away",
        "'{0}' is lost, since a '#' after a space starts a comment; {1}, or add a space after the '#' if it is "
            + "meant as a comment");

    public static readonly DiagnosticDescriptor MergeConflict = Rule.Error(
        "CG1119",
        "A merge conflict was saved",
        "there is a merge conflict on {0}{1}; keep one of its versions, and delete the other one and the lines "
            + "that begin with '<<<<<<<', '=======' and '>>>>>>>'");

    public const string OnLine = "line {0}";
    public const string OnLines = "lines {0} to {1}";

    public static readonly DiagnosticDescriptor Anchor = Rule.Error(
        "CG1120",
        "Anchors and aliases are not supported",
        "the anchor '&{0}' and its alias '*{0}' are not supported; write the value itself in each place");

    public static readonly DiagnosticDescriptor Tag = Rule.Error(
        "CG1121",
        "Type tags of YAML are not supported",
        "'{0}' is the name of a type in YAML, which is not supported; delete it, or put the whole value in "
            + "quotes if it is text");

    public static readonly DiagnosticDescriptor MergeKey = Rule.Error(
        "CG1122",
        "Merge keys are not supported",
        "the merge key '<<' is not supported; write the keys themselves instead");

    public static readonly DiagnosticDescriptor NotAKey = Rule.Error(
        "CG1123",
        "A key is not a name",
        "a key must be a name, as in 'title: My post'; {0}");

    public const string WriteKeyHere = "write one before this colon";
    public const string PutKeyInQuotes = "put this key in quotes if it is meant to be one";

    public static readonly DiagnosticDescriptor SmartQuotes = Rule.Error(
        "CG1124",
        "Curly quotes are not quotes",
        "'{0}' is not a quote in YAML; {1}");

    public const string UseStraightQuotes = "use straight quotes (\")";

    public static readonly DiagnosticDescriptor OddSpace = Rule.Error(
        "CG1125",
        "A space is not an ordinary space",
        "this space is {0}, which only looks like an ordinary space; replace it with one{1}");

    public static readonly DiagnosticDescriptor TooDeep = Rule.Error(
        "CG1126",
        "A value is nested too deeply",
        "this value is nested more than {0} levels deep; put it in quotes if it is text");

    public static readonly DiagnosticDescriptor TemplatePlaceholder = Rule.Error(
        "CG1127",
        "A template was not filled in",
        "'{0}' is a placeholder that a template should have replaced; write the value itself{1}");

    public const string SuchAsDate = ", such as {0}: 2025-09-15";
    public const string SuchAs = ", such as {0}";
    public const string OrBracesAsText = ", or {0} if readers of the site should see the placeholder";

    public static readonly DiagnosticDescriptor ItemWithoutKey = Rule.Error(
        "CG1128",
        "A list does not belong to a key",
        "this list item does not belong to a key; insert a line such as 'tags:', without a value, above the list{0}");

    public const string OrDeleteHyphen = ", or delete the '- ' if this is a key of the ones above";

    public static readonly DiagnosticDescriptor TextAfterQuote = Rule.Error(
        "CG1129",
        "Text follows a closing quote",
        "'{0}' follows the closing {1}, where the value ends; {2}");

    public static readonly DiagnosticDescriptor ExtraBracket = Rule.Error(
        "CG1130",
        "A closing bracket has no opening one",
        "this '{0}' has no opening bracket; delete it");

    public static readonly DiagnosticDescriptor TextBelowValue = Rule.Error(
        "CG1131",
        "Text follows below a value that has ended",
        "'{0}' does not belong to a key, since the value above it has ended; move it inside the quotes or "
            + "brackets above, or write a key and a colon before it");

    public static readonly DiagnosticDescriptor DocumentMark = Rule.Error(
        "CG1132",
        "A line of dashes is not a fence",
        "a line that begins with '{0}' ends the YAML above it; {1}");

    public const string DeleteOrClose = "delete it, or write exactly '---' if it is meant to be the closing fence";
    public const string MoveDocument =
        "delete it, and move what is below it into a file of its own if it is another entry";
    public const string OneDocumentPerFile = "delete it, since a data file has one set of keys";

    public static readonly DiagnosticDescriptor MissingOpeningBracket = Rule.Error(
        "CG1133",
        "An opening bracket is missing",
        "the value ends with '{0}' but has no '{1}'; {2}, or put the whole value in quotes if it is text");

    public const string WriteBracket = "write one before it";

    public static readonly DiagnosticDescriptor MissingItem = Rule.Error(
        "CG1134",
        "There is nothing between two commas",
        "there is no item before this comma; delete the comma");

    public static readonly DiagnosticDescriptor MissingSpaceAfterHyphen = Rule.Error(
        "CG1135",
        "The space after a list item's hyphen is missing",
        "there must be a space after the hyphen of a list item; {0}{1}");

    public const string LikewiseOnLines = ", and likewise on {0}";

    public static readonly DiagnosticDescriptor TextNotIndented = Rule.Error(
        "CG1136",
        "A text continues without indentation",
        "this line continues the text{0} on the line above, so it must be indented; add two spaces before it, or "
            + "write all of the text on one line{1}");

    public const string AfterSign = " that begins with '{0}'";
    public const string OrIsKey = "; if '{0}' is a key, write a colon after it";

    public static readonly DiagnosticDescriptor BulletInsteadOfHyphen = Rule.Error(
        "CG1137",
        "A list item begins with a sign other than a hyphen",
        "'{0}' does not begin a list item; {1}{2}");

    public const string WriteHyphen = "write a hyphen and a space instead";

    public static readonly DiagnosticDescriptor MissingOpeningQuote = Rule.Error(
        "CG1138",
        "An opening quote is missing",
        "the value ends with a {0} but does not begin with one; {1}, or {2} if the quote is part of the text");

    public const string AddOpeningQuote = "add one at its start";

    public static readonly DiagnosticDescriptor HalfCharacter = Rule.Error(
        "CG1139",
        "An escape is only half of a character",
        "'{0}' is {1}; type the character itself instead, or delete '{0}'");

    public const string IsHalfCharacter = HalfOfPair;
    public const string IsNotACharacter = "not a character, since the last one is U+10FFFF";

    public static readonly DiagnosticDescriptor CommentTakesValue = Rule.Error(
        "CG1140",
        "A comment takes the whole value away",
        "'{0}' is lost, since a '#' after a space starts a comment, and {1}; {2}");

    public const string NoValueIsLeft = "no value is left";
    public const string RestIsWrong = "'{0}' alone does not fit";

    public static readonly DiagnosticDescriptor CommentTakesBracket = Rule.Error(
        "CG1141",
        "A comment takes a closing bracket away",
        "'{0}' is lost, since a '#' after a space starts a comment, so the '{1}' before it is never closed; {2}");

    public const string QuoteItem = "put the item that contains the '#' in quotes";

    public static readonly DiagnosticDescriptor TooMany = Rule.Error(
        "CG1198",
        "Too many mistakes in one file",
        "{0} more findings about the text of this file are not shown; fix the first ones");

    public static readonly DiagnosticDescriptor QuoteNotIndented = Rule.Warning(
        "CG1142",
        "A text in quotes continues without indentation",
        "this line continues the text in {0} quotes above and is not indented, which many programs refuse to read; add "
            + "two spaces before each line of the text");

    public static readonly DiagnosticDescriptor SentenceAsKey = Rule.Warning(
        "CG1143",
        "A sentence was taken for a key",
        "'{0}' is a key here, since a colon follows, but it seems to continue the text above, which ends before it; add "
            + "two spaces before this line, and put the whole text in quotes");

    public static readonly DiagnosticDescriptor NotYaml = Rule.Error(
        "CG1199",
        "A line cannot be read",
        "this line cannot be read as YAML; {0}");

    public const string GiveKeyOrDelete =
        "delete it, write it as 'key: value', or begin it with '# ' if it is a comment";

    public static readonly DiagnosticDescriptor NotUtf8 = Rule.Warning(
        "CG1201",
        "The file is not UTF-8",
        "the file is not UTF-8, so the character here cannot be read{0}; do not save the file as it is shown, "
            + "but reopen it in its own encoding, probably Windows-1252, and then save it as UTF-8");

    public static readonly DiagnosticDescriptor DoubleEncoded = Rule.Warning(
        "CG1202",
        "The text was decoded with the wrong encoding",
        "'{0}' was decoded as {1} instead of UTF-8, and saved like that{2}; {3}");

    public const string WriteWord = "write '{0}'";
    public const string RetypeWord = "some of its bytes are lost, so retype it";

    public static readonly DiagnosticDescriptor ControlCharacter = Rule.Error(
        "CG1203",
        "There is a control character in the front matter",
        "there is an invisible control character here, {0}{1}; delete it");

    public static readonly DiagnosticDescriptor ControlCharacterInText = Rule.Warning(
        "CG1204",
        "There is a control character in the text",
        "there is an invisible control character here, {0}{1}; delete it");

    public static readonly DiagnosticDescriptor UnpairedSurrogate = Rule.Warning(
        "CG1205",
        "A character is cut in half",
        "there is only half of a character here, {0}{1}; retype the character");

    public static readonly DiagnosticDescriptor DirectionOverride = Rule.Warning(
        "CG1206",
        "A character changes the direction of the text",
        "there is an invisible character here, {0}, which {1}{2}; delete it");

    public const string OverridesDirection = "forces the direction of the text that follows";
    public const string LeavesDirectionOpen = "changes the direction of the text and is not closed on this line";

    public static readonly DiagnosticDescriptor ByteOrderMark = Rule.Warning(
        "CG1207",
        "There is a byte order mark inside the file",
        "there is an invisible byte order mark here, {0}{1}; delete it");

    public static readonly DiagnosticDescriptor Windows1252 = Rule.Warning(
        "CG1208",
        "A character of Windows-1252 was saved as a control character",
        "there is an invisible control character here, {0}, {1}{2}; {3}");

    public const string WasCharacter = "which is '{0}' in Windows-1252";
    public const string WasOtherCharacter = "which was a letter in another encoding";
    public const string RetypeLetter = "write the letter that was here";

    public static readonly DiagnosticDescriptor LostCharacter = Rule.Warning(
        "CG1209",
        "A character was lost",
        "the file contains {0} here, in place of a character that was lost{1}; retype the character");

    public static readonly DiagnosticDescriptor SecondByteOrderMark = Rule.Warning(
        "CG1210",
        "The file begins with two byte order marks",
        "there is an invisible character at the very start of the first line, a byte order mark ({0}), since the "
            + "file begins with two of them; delete it");

    /// <summary>The advice to type a text; other words where there is none that can be pasted.</summary>
    public static string Write(string? repair, string otherwise = PutInQuotes) =>
        repair is null ? otherwise : "write " + repair;

    public static string Quote(char quote) => quote == '"' ? "double quote (\")" : "single quote (')";

    /// <summary>How a text is named after the sign that it begins with.</summary>
    public static string After(char sign) => Text(AfterSign, sign);

    public static string OwnQuotes(char quote) => quote == '"' ? "double" : "single";

    public static string OtherQuotes(char quote) => quote == '"' ? "single" : "double";

    public static string OtherQuotesAround(char quote) =>
        quote == '"' ? UseSingleQuotes : UseDoubleQuotes;

    public static string Spaces(int count) => count == 1 ? "1 space" : Text("{0} spaces", count);

    public static string Text(string format, params object[] facts) =>
        string.Format(CultureInfo.InvariantCulture, format, facts);
}
