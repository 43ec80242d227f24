using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.Yaml;
using ContentGen.Generator.Reading.Yaml.Tree;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Reading;

/// <summary>What must hold for the doctor of broken YAML, whatever is broken and next to it.</summary>
public class DoctorTests
{
    private const int Iterations = 2_000;

    // Right parts are three times as frequent.
    private static readonly Gen<HeadPart[]> Parts =
        Gen.Frequency((3, HeadGenerator.Right), (1, HeadGenerator.Broken)).Array[1, 16];

    [Fact]
    public void EachMistakeIsOneFinding() => Parts.Sample(
        static parts => Assert.Equal(
            ExpectedOf(parts),
            Head.ReadKeys(HeadPart.Join(parts)).Findings.Select(static finding => finding.Rule.Id)),
        iter: Iterations, threads: 1, print: HeadPart.Join);

    // All spaces that are not ordinary ones are one finding.
    private static IEnumerable<string> ExpectedOf(HeadPart[] parts)
    {
        var isKnown = false;
        foreach (var rule in parts.Select(static part => part.Rule).OfType<string>())
        {
            if (rule != "CG1125" || !isKnown)
                yield return rule;
            isKnown |= rule == "CG1125";
        }
    }

    [Fact]
    public void HidingAMistakeChangesNoOtherValue() => Parts.Sample(
        static parts =>
        {
            var read = Head.ReadKeys(HeadPart.Join(parts));
            Assert.Equal(FrontMatterState.Readable, read.State);
            var values = read.Root.Entries.ToDictionary(
                static entry => entry.Key, static entry => Head.Show(entry.Value));
            for (var i = 0; i < parts.Length; i++)
            {
                if (parts[i].Rule is null)
                    Assert.Equal(parts[i].Read, values[HeadPart.KeyOf(i)]);
            }
        },
        iter: Iterations, threads: 1, print: HeadPart.Join);

    [Fact]
    public void RightYamlNeverReachesIt() => HeadGenerator.Right.Array[1, 16].Sample(
        static parts =>
        {
            var text = HeadPart.Join(parts);
            var findings = new ReadingFindings(Head.File(text));

            var head = new HeadText(text, new TextSpan(0, text.Length));
            var reading = YamlTree.Read(head, findings, CancellationToken.None);

            Assert.Null(reading.FailedAt);
            Assert.Equal(0, findings.Count);
            Assert.IsType<MappingNode>(reading.Root);
        },
        iter: Iterations, threads: 1, print: HeadPart.Join);
}
