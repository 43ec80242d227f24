using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>Text that is kept for long and seldom read, in half the memory of a string.</summary>
/// <remarks>The posts' HTML is most of what the generator keeps: as strings, a sixth of all that lives while it runs.</remarks>
internal sealed class CompactText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _utf8;

    // Half a surrogate pair has no form in UTF-8, so a text with one stays as it is.
    private readonly string? _unpaired;

    public CompactText(char[] characters, int length)
    {
        Length = length;
        try
        {
            _utf8 = Utf8.GetBytes(characters, 0, length);
        }
        catch (EncoderFallbackException)
        {
            _utf8 = [];
            _unpaired = new string(characters, 0, length);
        }
    }

    /// <summary>In UTF-16 units.</summary>
    public int Length { get; }

    public void CopyTo(char[] characters)
    {
        if (_unpaired is null)
            Utf8.GetChars(_utf8, 0, _utf8.Length, characters, 0);
        else
            _unpaired.CopyTo(0, characters, 0, Length);
    }

    public override string ToString() => _unpaired ?? Utf8.GetString(_utf8);
}
