using System.Text;

namespace ContentGen.Generator.Emission;

/// <summary>Text from posts inside <c>///</c> comments: on one line, and without markup of its own.</summary>
internal static class XmlDocText
{
    public static string Of(string text)
    {
        var doc = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            doc.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => OneCharacter(character),
            });
        }

        return doc.ToString();
    }

    // A line end would leave the comment, and XML knows neither controls nor halves of surrogate pairs.
    private static string OneCharacter(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\ufffe' or '\uffff'
            ? " "
            : character.ToString();
}
