using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>The places of what an entry's header holds. They are kept apart from it, since each line that is added above moves
/// them.</summary>
internal sealed class EntryPlaces
{
    /// <summary>The number of the slug.</summary>
    public const int Slug = 0;

    private readonly List<TextSpan> _spans = [];

    /// <param name="slug">The slug's value; null where the file's name gives the slug.</param>
    public EntryPlaces(TextSpan? slug = null) => _spans.Add(slug ?? default);

    /// <returns>The number of the place.</returns>
    public int Add(TextSpan span)
    {
        _spans.Add(span);
        return _spans.Count - 1;
    }

    public FilePlace Of(ValueAddress address, ContentFile file) =>
        address.IsStart || _spans[address.Number] == default ? file.Start : file.PlaceOf(_spans[address.Number]);
}
