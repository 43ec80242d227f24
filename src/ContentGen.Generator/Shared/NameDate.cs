using System.Globalization;

namespace ContentGen.Generator.Shared;

/// <summary>The date at the beginning of a file's or a folder's name, as in <c>2019-05-10-title.md</c>.</summary>
internal static class NameDate
{
    private const int Length = 10;

    /// <summary>The date in the form <c>yyyy-MM-dd</c>, of the file or of the nearest folder whose name begins with one;
    /// null where none does. A day that does not exist is part of the name.</summary>
    /// <param name="path">Without the extension, or with it.</param>
    public static string? Of(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (In(path, path.LastIndexOf('/', end - 1) + 1, end) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>The last part of a path without such a date; the whole of it where nothing else remains. A file called
    /// <c>index</c> has its folder's name.</summary>
    /// <param name="id">Without the extension.</param>
    public static string NameWithout(string id)
    {
        const string index = "/index";
        if (id.EndsWith(index, StringComparison.OrdinalIgnoreCase))
            id = id.Substring(0, id.Length - index.Length);
        var name = id.Substring(id.LastIndexOf('/') + 1);
        return In(name, 0, name.Length) is null || name.Length <= Length + 1 ? name : name.Substring(Length + 1);
    }

    /// <summary>Whether a folder only groups files by date: <c>2019</c>, <c>2019-05</c>, <c>2019-05-10-title</c>.</summary>
    public static bool IsFolder(string name) =>
        IsYear(name) && (name.Length == 4 || IsMonth(name) || In(name, 0, name.Length) is not null);

    private static bool IsYear(string name) =>
        name.Length >= 4 && name[0] is '1' or '2' && name.Take(4).All(static c => c is >= '0' and <= '9');

    private static bool IsMonth(string name) =>
        name.Length == 7
        && DateTime.TryParseExact(
            name, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string? In(string path, int start, int end)
    {
        if (end - start < Length || path[start] is not ('1' or '2')
            || (end - start > Length && path[start + Length] is not ('-' or '_' or '.' or ' ')))
            return null;
        var text = path.Substring(start, Length);
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : null;
    }
}
