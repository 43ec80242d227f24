namespace ContentGen.Generator.Schema;

/// <summary>The members that every entry has, whether generated or declared by the user.</summary>
internal enum EntryMember
{
    None,
    Id,
    Slug,
    Url,
    SourcePath,
    Body,
}
