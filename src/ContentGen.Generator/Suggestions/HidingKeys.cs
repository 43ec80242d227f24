using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Suggestions;

/// <summary>The keys by which posts say, to some other tool, that they are not to be published. No advice may tell a
/// person to delete one of them.</summary>
/// <remarks>Only keys that can hardly mean anything else: <c>active: false</c> may be about what the post
/// describes.</remarks>
internal static class HidingKeys
{
    private static readonly Dictionary<string, Kind> Names = NamesOf(
        (Kind.IfTrue,
        [
            "draft", "isDraft", "hidden", "isHidden", "hide", "unlisted", "isUnlisted", "private", "isPrivate",
            "invisible", "unpublished", "unpublish", "noPublish", "doNotPublish", "dontPublish",
            "eleventyExcludeFromCollections", "exclude", "excluded", "headless", "disabled", "ignore", "ignored",
            "skip", "wip", "workInProgress", "deleted", "trashed", "expired", "membersOnly", "protected", "encrypted",
        ]),
        (Kind.IfFalse,
        [
            "published", "isPublished", "publish", "dgPublish", "public", "isPublic", "visible", "isVisible", "listed",
            "isListed", "permalink", "render", "output",
        ]),
        (Kind.State,
        [
            "status", "state", "postStatus", "publishStatus", "publicationStatus", "visibility", "access",
        ]),
        (Kind.Expiry,
        [
            "expiryDate", "expiry", "expires", "expiresAt", "expiresOn", "expiration", "expirationDate",
            "unpublishDate", "unpublishAt", "unpublishOn",
        ]),
        (Kind.Start, ["publishDate", "publishAt", "publishOn", "publicationDate", "scheduledFor"]),
        (Kind.Password, ["password"]));

    private static readonly HashSet<string> HiddenStates = new(LooseKey.ChoiceComparer)
    {
        "draft", "drafts", "autoDraft", "private", "hidden", "unpublished", "unlisted", "pending", "trash", "trashed",
        "deleted", "wip", "work in progress", "skip", "members", "paid", "internal",
    };

    private enum Kind
    {
        IfTrue,
        IfFalse,
        State,
        Expiry,
        Start,
        Password,
    }

    /// <summary>Whether some value of the key hides a post.</summary>
    public static bool IsName(string key) => Names.ContainsKey(key);

    /// <summary>Whether the key says with this value that the post is hidden.</summary>
    public static bool Hides(string key, string value) => KindOf(key) switch
    {
        Kind.IfTrue => IsYes(value.Trim()),
        Kind.IfFalse => IsNo(value.Trim()),
        Kind.State => HiddenStates.Contains(value.Trim()),
        Kind.Password => value.Trim().Length > 0,
        null => IsYes(value.Trim()) && IsMisspeltDraft(key),
        _ => false,
    };

    /// <summary>Whether the key dates the end of a post.</summary>
    public static bool IsExpiry(string key) => KindOf(key) == Kind.Expiry;

    /// <summary>Whether the key dates the day on which a post is to appear.</summary>
    public static bool IsStart(string key) => KindOf(key) == Kind.Start;

    /// <summary>Whether the key's value must not be shown.</summary>
    public static bool IsPassword(string key) => KindOf(key) == Kind.Password;

    private static Kind? KindOf(string key) => Names.TryGetValue(key, out var kind) ? kind : null;

    private static bool IsMisspeltDraft(string key) => KeyLikeness.Distance(key, "draft", isMissing: false) is not null;

    private static bool IsYes(string value) => value.ToLowerInvariant() is "true" or "yes" or "y" or "on" or "1";

    private static bool IsNo(string value) => value.ToLowerInvariant() is "false" or "no" or "n" or "off" or "0";

    private static Dictionary<string, Kind> NamesOf(params (Kind Kind, string[] Keys)[] kinds) => kinds
        .SelectMany(static kind => kind.Keys.Select(key => (key, kind.Kind)))
        .ToDictionary(static pair => pair.key, static pair => pair.Kind, LooseKey.Comparer);
}
