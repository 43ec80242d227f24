using System.Text;

namespace ContentGen.Generator.Shared;

internal static class Utf8
{
    /// <summary>Throws at half a surrogate pair, and writes no byte order mark.</summary>
    public static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
