using ContentGen.Generator.Inference.Judging;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Inference;

/// <summary>The schema of a folder that has no declared record, and how its posts are judged.</summary>
internal sealed record InferredSchema(CollectionSchema Schema, LenientJudge Judge);
