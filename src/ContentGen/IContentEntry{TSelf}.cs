namespace ContentGen;

/// <summary>A record that is a collection's schema. The generator implements it; there is no need to do so by
/// hand.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IContentEntry<TSelf> : IContentEntry
    where TSelf : class, IContentEntry<TSelf>
{
    /// <summary>Every entry of the collection.</summary>
    static abstract ContentCollection<TSelf> All { get; }
}
