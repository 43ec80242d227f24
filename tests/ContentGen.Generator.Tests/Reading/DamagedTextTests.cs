using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Tests.Reading;

public class DamagedTextTests
{
    [Theory]
    [InlineData("Die Ã„rmel hoch", "Ã„rmel", "Ärmel", "1252")]
    [InlineData("Ein bÃ¶ses Wort", "bÃ¶ses", "böses", "1252")]
    [InlineData("StraÃŸenbahn", "StraÃŸenbahn", "Straßenbahn", "1252")]
    [InlineData("dÃ©jÃ\u00A0 vu", "dÃ©jÃ", "déjà", "1252")]
    [InlineData("Itâ€™s", "Itâ€™s", "It’s", "1252")]
    [InlineData("1 â†’ 2", "â†’", "→", "1252")]
    [InlineData("ðŸ“… today", "ðŸ“…", "📅", "1252")]
    [InlineData("ğŸ“… today", "ğŸ“…", "📅", "1254")]
    [InlineData("ğŸ¯ Ziel", "ğŸ¯", null, "1254")]
    [InlineData("TÃ¼rkÃ§e", "TÃ¼rkÃ§e", "Türkçe", "1252")]
    [InlineData("Ä°stanbul", "Ä°stanbul", "İstanbul", "1252")]
    [InlineData("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет", "1252")]
    [InlineData("æ—¥æœ¬èªž", "æ—¥æœ¬èªž", "日本語", "1252")]
    [InlineData("CafÃ©", "CafÃ©", "Café", "1252")]
    [InlineData("Â© 2025", "Â©", "©", "1252")]
    public void TextThatWasDecodedWronglyIsShownAsItWas(string text, string word, string? repaired, string codePage)
    {
        var post = $"---\ntitle: A\n---\n{text}\n";

        var message = Assert.Single(Head.Messages(post));
        var column = text.IndexOf(word, StringComparison.Ordinal) + 1;
        Assert.Equal($"CG1202(4,{column}) '{word}'", Assert.Single(Head.Findings(post)));
        Assert.Contains($"Windows-{codePage}", message, StringComparison.Ordinal);
        Assert.EndsWith(repaired is null ? "so retype it" : $"write '{repaired}'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NÃO, SÃO, IRMÃ, MAÇÃ")]
    [InlineData("“IRMÃ” e “MAÇÔ, LÃ… LÃ–")]
    [InlineData("Er sagte „Spaß“, „Spaß“ – Spaß… Fuß–Ball „Ä“ und Ü…")]
    [InlineData("«\u00A0café\u00A0», à\u00A0«\u00A0Paris\u00A0», «\u00A0là\u00A0», CAFÉ\u00A0»")]
    [InlineData("Yağış, dağ, ığdır, İstanbul, Ğ, ŞİŞ, L’Haÿ, LOUŸS")]
    [InlineData("âge, forêt, Noël, naïf, señor, São Paulo, Ångström, Århus, Übung")]
    [InlineData("Ærøskøbing: «Å være» – Å™")]
    [InlineData("日本語の文章、한국어, Ελληνικά, Русский, עברית, العربية")]
    [InlineData("👨‍👩‍👧 ✅ → … – “x” ‘y’ 10\u00A0km 20\u00A0°C ½ © ® ™")]
    [InlineData("\u2067שלום\u2069 \u202Bعربي\u202C \u200F\u200E")]
    [InlineData("a\u2028b\u2029c\u0085d\te")]
    [InlineData("A decoder shows `\uFFFD` or \"\uFFFD\" for what it cannot read.")]
    [InlineData("a file from an old Mac: ‚Ä¶ and ‚Ä¢")]
    public void RightTextIsNotReported(string text) => Assert.Empty(Head.Findings($"---\ntitle: A\n---\n{text}\n"));

    [Theory]
    [InlineData("a\uFFFDb", "CG1209(4,2) '\uFFFD'")]
    [InlineData("a\u0008b", "CG1204(4,2) '\u0008'")]
    [InlineData("a\0b", "CG1203(4,2) '\0'")]
    [InlineData("a\u202Eb", "CG1206(4,2) '\u202E'")]
    [InlineData("a\u2067b", "CG1206(4,2) '\u2067'")]
    [InlineData("a\uFEFFb", "CG1207(4,2) '\uFEFF'")]
    [InlineData("It\u0092s", "CG1208(4,3) '\u0092'")]
    public void DamageIsShownWhereItIs(string text, string finding) =>
        Assert.Equal([finding], Head.Findings($"---\ntitle: A\n---\n{text}\n"));

    // Not as inline data: an attribute's text is UTF-8, which cannot hold half of a character.
    [Fact]
    public void HalfACharacterIsShownWhereItIs()
    {
        Assert.Equal(["CG1205(4,2) '\uD83D'"], Head.Findings("---\ntitle: A\n---\na\uD83Db\n"));
        Assert.Equal(["CG1205(4,2) '\uDE00'"], Head.Findings("---\ntitle: A\n---\na\uDE00\n"));
    }

    [Fact]
    public void EachKindIsReportedOnceWithACount()
    {
        var messages = Head.Messages("---\ntitle: A\n---\n\uFFFD \uFFFD Ã¶ \uFFFD Ã¶\n");

        Assert.Contains("(and 2 more, on line 4)", messages[0], StringComparison.Ordinal);
        Assert.Contains("(and 1 more, on line 4)", messages[1], StringComparison.Ordinal);
        Assert.Equal(2, messages.Length);
    }

    [Fact]
    public void BytesThatAreNotUtf8AreNotCalledALostCharacter()
    {
        var file = Head.File("---\ntitle: A\n---\n\"\uFFFD\" Gr\uFFFDn\n") with { IsDecodedLossily = true };

        var finding = Assert.Single(FrontMatterReader.Read(file, CancellationToken.None).Findings);

        Assert.Equal("CG1201(4,2)", Head.Where(finding));
        Assert.Equal(
            "the file is not UTF-8, so the character here cannot be read (and 1 more, on line 4); do not save the file "
                + "as it is shown, but reopen it in its own encoding, probably Windows-1252, and then save it as UTF-8",
            Head.MessageOf(finding));
    }

    [Fact]
    public void WordsAreCountedAndNotTheirCharacters() =>
        Assert.Contains(
            "(and 1 more, on line 4)",
            Head.Message("---\ntitle: A\n---\nGrÃ¼ÃŸe, schÃ¶nÃ¶\n"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("\u0081", "U+0081, which was a letter in another encoding; write the letter that was here")]
    [InlineData("\u0092", "U+0092, which is '’' in Windows-1252; write '’'")]
    public void AControlCharacterThatWasALetterIsNamed(string character, string message) =>
        Assert.EndsWith(message, Head.Message($"---\ntitle: A\n---\na{character}b\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a \u202Eb\u202C", "U+202E, which forces the direction of the text that follows; delete it")]
    [InlineData(
        "a \u202Bb",
        "U+202B, which changes the direction of the text and is not closed on this line; delete it")]
    public void ADirectionIsDescribedAsItIs(string text, string message) =>
        Assert.EndsWith(message, Head.Message($"---\ntitle: A\n---\n{text}\n"), StringComparison.Ordinal);

    [Fact]
    public void ASecondByteOrderMarkDoesNotHideTheFence() =>
        Assert.Equal(["CG1210(1,1) '\uFEFF'"], Head.Findings("\uFEFF---\ntitle: A\n---\n"));

    [Fact]
    public void AControlCharacterInTheFrontMatterIsAnErrorAndTheOtherKeysAreRead()
    {
        const string post = "---\ntitle: \"a\0b\"\nc: d\n---\n";

        Assert.Equal(["CG1203(2,10) '\0'"], Head.Findings(post));
        Assert.Equal("{title: \"a\0b\", c: d}", Head.Show(Head.Read(post).Root));
    }

    [Theory]
    [InlineData("Empty fields were shown as \"â€\u009d.\"")]
    [InlineData("The two signs `â€\u009d` are wrong.")]
    public void DamageThatATextTalksAboutIsNone(string body) => Assert.Empty(Head.Findings("---\ntitle: A\n---\n" + body + "\n"));
}
