using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Domain.Tests.Surveys.Needs;

/// <summary>The embedded words and packs, read once for all tests.</summary>
internal static class Understanding
{
    public static readonly NeedWords Words = NeedWords.LoadEmbedded();
    public static readonly NeedReader Reader = new(Words);
    public static readonly NeedClassifier Classifier = new(Words);
    public static readonly ExclusionCheck Exclusions = new(Words);
    public static readonly PolicyLibrary Packs = PolicyLibrary.LoadEmbedded();

    public static NeedPart Only(string text) => Assert.Single(Reader.Read(text));
}
