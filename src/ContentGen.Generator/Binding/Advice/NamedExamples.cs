using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Advice;

/// <summary>Examples for members whose name says what they hold, such as the address of an image.</summary>
internal static class NamedExamples
{
    private const string Image = "/images/photo.jpg";
    private const string AlternativeText = "what the image shows";

    private const string Year = "2025";

    private static readonly string[] YearWords = ["year", "born", "founded", "since", "established"];

    private static readonly string[] TextWords = ["title", "text", "name", "label"];

    public static IEnumerable<string> Of(ScalarKind kind, string member)
    {
        var last = AddressWords.LastWordOf(member);
        if (kind.Family() == ScalarFamily.WholeNumber && YearWords.Contains(last))
            yield return Year;
        if (kind is not (ScalarKind.String or ScalarKind.Uri))
            yield break;
        if (AddressWords.IsImage(member))
            yield return Image;
    }

    /// <summary>What to write in words, where an example would be published as it is.</summary>
    public static string? NoteFor(ScalarKind kind, string member) =>
        kind == ScalarKind.String && AddressWords.LastWordOf(member) == "alt" ? AlternativeText : null;

    /// <summary>The member of a record that a value, given in place of the record, is likely to be; null where none
    /// is.</summary>
    public static MemberSchema? MemberFor(RecordSchema record, string given)
    {
        var texts = record.Members.Items
            .Where(static member => member is
                { IsRequired: true, Value: ScalarSchema { Kind: ScalarKind.String or ScalarKind.Uri } })
            .ToList();
        var isAddress = given.IndexOf('/') >= 0;
        return texts.FirstOrDefault(member => isAddress
            ? member.Value is ScalarSchema { Kind: ScalarKind.Uri } || AddressWords.Is(member.Name)
            : member.Value is ScalarSchema { Kind: ScalarKind.String } && IsText(member));
    }

    private static bool IsText(MemberSchema member) =>
        AddressWords.LastWordOf(member.Name) is { } last && TextWords.Contains(last);
}
