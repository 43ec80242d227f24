namespace ContentGen;

/// <summary>
/// A reference to an entry of another collection (or of the same one), which is looked up when it is needed. Use it
/// instead of the record itself where references form a cycle.
/// </summary>
/// <typeparam name="T">The record of the collection that is referred to.</typeparam>
/// <param name="Id">The <c>Id</c> of the entry. The compiler checks the references in posts.</param>
public readonly record struct Ref<T>(string Id)
    where T : class, IContentEntry<T>
{
    /// <summary>The entry itself.</summary>
    /// <exception cref="KeyNotFoundException">No entry of the collection has this id. This cannot happen with a
    /// reference that was read from a post.</exception>
    public T Value => T.All.GetById(Id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
