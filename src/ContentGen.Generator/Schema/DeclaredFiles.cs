using ContentGen.Generator.Configuration;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Schema;

/// <summary>Leaves out data files that no record asks for; a post without a record is kept, to be told of.</summary>
internal static class DeclaredFiles
{
    public static bool Includes(ContentFile file, CollectionSchemas schemas, string contentDirectory) =>
        !ContentFiles.IsData(file.Path) || schemas.For(file.ProjectPath.Substring(contentDirectory.Length)) is not null;
}
