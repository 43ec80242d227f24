using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Advice;

/// <summary>Examples for members whose name says what they hold, such as the address of an image.</summary>
internal static class NamedExamples
{
    private const string Image = "/images/photo.jpg";
    private const string AlternativeText = "what the image shows";

    private static readonly string[] ImageWords =
        ["src", "image", "img", "picture", "photo", "thumbnail", "cover", "banner", "hero", "avatar", "logo"];

    private static readonly string[] AddressWords = [.. ImageWords, "url", "uri", "href", "link", "path", "file"];

    private static readonly string[] TextWords = ["title", "text", "name", "label"];

    public static IEnumerable<string> Of(ScalarKind kind, string member)
    {
        if (kind is not (ScalarKind.String or ScalarKind.Uri))
            yield break;
        // Of the words of "ImageAlt" the last one says what it is.
        var last = KeyWords.Of(member).LastOrDefault();
        if (ImageWords.Contains(last))
            yield return Image;
        else if (last == "alt" && kind == ScalarKind.String)
            yield return AlternativeText;
    }

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
            ? member.Value is ScalarSchema { Kind: ScalarKind.Uri } || IsNamed(member, AddressWords)
            : member.Value is ScalarSchema { Kind: ScalarKind.String } && IsNamed(member, TextWords));
    }

    private static bool IsNamed(MemberSchema member, string[] words) =>
        KeyWords.Of(member.Name).LastOrDefault() is { } last && words.Contains(last);
}
