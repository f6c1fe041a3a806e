using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>Has a text judged before all can read it.</summary>
public sealed class PublicText(ITextCheck check)
{
    /// <summary>False where people have to look at it. Refuses what the platform calls risky.</summary>
    public async Task<bool> Passes(string text, Guid writer, CancellationToken cancel) => await check.Judge(text, writer, cancel) switch
    {
        TextVerdict.Risky => throw new RefusedException(PublicityRefusals.TextRisky),
        var verdict => verdict == TextVerdict.Passed,
    };
}
