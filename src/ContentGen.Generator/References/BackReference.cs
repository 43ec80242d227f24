using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>A method that leads from an entry to those that refer to it: <c>author.Posts()</c>.</summary>
/// <param name="Target">The collection whose record gets the method.</param>
/// <param name="Referrer">The collection whose entries the method returns.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Members">The members that refer, with their records: <c>Post.Author</c>.</param>
internal sealed record BackReference(
    CollectionSchema Target, CollectionSchema Referrer, string Name, EquatableArray<string> Members);
