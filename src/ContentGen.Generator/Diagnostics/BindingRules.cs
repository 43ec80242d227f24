using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with a post's keys and values once its record is known.</summary>
/// <remarks>In the rules for values the first fact is the key in quotes, or "an item of" it. The rules for constraints
/// consist of one fact, since an attribute's own <c>ErrorMessage</c> takes the place of ours.</remarks>
internal static class BindingRules
{
    public static readonly DiagnosticDescriptor MissingKey = Rule.Error(
        "CG3001", "A required key is missing", "{0} missing; add {1}");

    public static readonly DiagnosticDescriptor NoValue = Rule.Error(
        "CG3002", "A key has no value", "'{0}' has no value{1}; {2}");

    public static readonly DiagnosticDescriptor MisspeltKey = Rule.Error(
        "CG3003", "A key is misspelt", "unknown key '{0}'; did you mean '{1}'{2}?");

    public const string WhichIsMissing = ", which is missing";

    public static readonly DiagnosticDescriptor UnknownKey = Rule.Warning(
        "CG3004", "A key is unknown", UnknownKeyMessage);

    public static readonly DiagnosticDescriptor ForbiddenKey = Rule.Error(
        "CG3005", "A key is unknown in a collection that forbids unknown keys", UnknownKeyMessage);

    public static readonly DiagnosticDescriptor ObsoleteKey = Rule.Warning(
        "CG3006", "A key is obsolete", "'{0}' is obsolete: {1}");

    public static readonly DiagnosticDescriptor KeyTwice = Rule.Error(
        "CG3007", "Two keys mean the same", "'{0}' and '{1}' are two names of the same key; {2}");

    public static readonly DiagnosticDescriptor NoItem = Rule.Error(
        "CG3008", "A list item has no value", "an item of '{0}' has no value; write {1}, or remove the item");

    public static readonly DiagnosticDescriptor UnindentedKey = Rule.Error(
        "CG3009", "A nested key is not indented", "{0} {1} to '{2}'; indent {3} by two spaces");

    public static readonly DiagnosticDescriptor WrongShape = Rule.Error(
        "CG3010", "A value has the wrong shape", "{0} must be {1}, not {2}; {3}");

    public static readonly DiagnosticDescriptor WrongType = Rule.Error(
        "CG3011", "A value has the wrong type", "{0} must be {1}, not '{2}'; {3}");

    public static readonly DiagnosticDescriptor OutOfRange = Rule.Error(
        "CG3012", "A number does not fit its type", "{0} must be {1} from {2} to {3}; '{4}' is too {5}");

    public static readonly DiagnosticDescriptor ImpossibleDate = Rule.Error(
        "CG3013", "A date or time does not exist", "{0} must be {1}, but '{2}' does not exist, since {3}; {4}");

    public static readonly DiagnosticDescriptor Ambiguous = Rule.Error(
        "CG3014",
        "A date or duration can be read in two ways",
        "{0} must be {1}, but '{2}' can be read in two ways; write {3}");

    public static readonly DiagnosticDescriptor TimeLeftOut = Rule.Warning(
        "CG3015",
        "The time of a date is dropped",
        "{0} is a date without a time, so '{1}' is dropped; write {2}, or change the type of {3} to DateTimeOffset");

    public static readonly DiagnosticDescriptor NotAChoice = Rule.Error(
        "CG3016", "A value is not one of the choices", "'{0}' is not allowed for '{1}'; {2}");

    public static readonly DiagnosticDescriptor CommasForList = Rule.Warning(
        "CG3017",
        "Commas and lines do not make a list",
        "'{0}' is a list with the single item '{1}'; write [{2}] for a list, or [{3}] if it is one item");

    public static readonly DiagnosticDescriptor CommaAtEnd = Rule.Warning(
        "CG3018",
        "A text ends with a comma",
        "the comma at the end is part of the text of '{0}'; delete it, so that the text is '{1}', or put the whole "
            + "value in quotes if the comma is meant");

    public static readonly DiagnosticDescriptor Empty = Rule.Error(
        "CG3020", "A text is empty", "{0}");

    public static readonly DiagnosticDescriptor Length = Rule.Error(
        "CG3021", "A value is too long or too short", "{0}");

    public static readonly DiagnosticDescriptor Range = Rule.Error(
        "CG3022", "A value is outside its range", "{0}");

    public static readonly DiagnosticDescriptor Pattern = Rule.Error(
        "CG3023", "A text does not match its pattern", "{0}");

    public static readonly DiagnosticDescriptor AllowedValues = Rule.Error(
        "CG3024", "A value is not in the list of allowed values", "{0}");

    public static readonly DiagnosticDescriptor DeniedValues = Rule.Error(
        "CG3025", "A value is denied", "{0}");

    public static readonly DiagnosticDescriptor Url = Rule.Error(
        "CG3026", "A text is not a URL", "{0}");

    public static readonly DiagnosticDescriptor EmailAddress = Rule.Error(
        "CG3027", "A text is not an email address", "{0}");

    public static readonly DiagnosticDescriptor PatternTimeout = Rule.Error(
        "CG3028",
        "A pattern takes too long",
        "matching '{0}' against the regular expression {1} took longer than {2} ms; shorten the value, or simplify the "
            + "regular expression of {3}");

    public static readonly DiagnosticDescriptor Slug = Rule.Error(
        "CG3030", "A slug cannot be part of a URL", "'{0}' cannot be a slug, since {1}; {2}");

    public static readonly DiagnosticDescriptor ForeignFile = Rule.Error(
        "CG3031",
        "A data file is not an entry",
        "this file has none of the keys that {0} requires: {1}; add them, or exclude the file with the property "
            + "ContentGenExclude if it is not an entry");

    public static readonly DiagnosticDescriptor HidingKey = Rule.Warning(
        "CG3032", "A key that hides a post elsewhere has no effect", "{0}, so this post is published{1}; {2}");

    public static readonly DiagnosticDescriptor DraftContradiction = Rule.Warning(
        "CG3033",
        "Two keys contradict each other about a draft",
        "'{0}' publishes this post, but '{1}' on line {2} makes it a draft, and it is treated as one; write '{3}' if it "
            + "is a draft, or {4} to publish it");

    public static readonly DiagnosticDescriptor OtherNameDate = Rule.Info(
        "CG3034",
        "The date differs from that in the file's name",
        "'{0}' says {1}, but the file's name says {2}; the key counts, so correct it if the name is right");

    public static readonly DiagnosticDescriptor OddTag = Rule.Warning(
        "CG3035", "A tag is empty or occurs twice", "'{0}' contains {1}; delete it");

    public static readonly DiagnosticDescriptor DayMoved = Rule.Warning(
        "CG3036",
        "A time zone moves a date to another day",
        "{0} is a time without a time zone, so '{1}' becomes {2} in UTC; write '{3}' to keep the day, or change the type of "
            + "{4} to DateTimeOffset");

    public static readonly DiagnosticDescriptor TooMany = Rule.Error(
        "CG3090",
        "Too many findings in one file",
        "{0} more findings about keys and values of this file are not shown; fix the first ones");

    private const string UnknownKeyMessage = "unknown key '{0}'; {1}";
}
