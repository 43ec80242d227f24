using System.Text;

namespace ContentGen.Generator.Emission.Syntax;

/// <summary>Writes text from posts in comments: on one line, and with its markup escaped.</summary>
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
                _ => IsForbidden(character) ? " " : character.ToString(),
            });
        }

        return doc.ToString();
    }

    // A line end would end the comment, and XML allows neither control characters nor halves of surrogate pairs.
    private static bool IsForbidden(char character) =>
        char.IsControl(character)
        || char.IsSurrogate(character)
        || character is '\u2028' or '\u2029' or '\ufffe' or '\uffff';
}
