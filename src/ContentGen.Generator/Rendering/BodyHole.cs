using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering;

/// <summary>The target of a link or an image in a body's HTML that may be another file of the site. It is there as the
/// post has it, until completion replaces it.</summary>
/// <param name="Position">Where in the HTML it begins.</param>
/// <param name="Written">The target as it is in the HTML.</param>
/// <param name="Target">The number of the target among the body's targets.</param>
/// <param name="Source">The target in the file; empty where that is unknown.</param>
internal readonly record struct BodyHole(int Position, string Written, int Target, TextSpan Source);
