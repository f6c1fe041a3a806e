using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Content;

namespace ZiZhiJin.Api.Notices;

/// <summary>Asks WeChat. Who wrote it must be known there; without an answer it is for people to look at.</summary>
internal sealed class WechatTextCheck(TextChecks texts, ZiZhiJinDb db, PersonalData personal) : ITextCheck
{
    public async Task<TextVerdict> Judge(string text, Guid writer, CancellationToken cancel)
    {
        var account = await db.Accounts.AsNoTracking().FirstAsync(account => account.Id == writer, cancel);
        if (account.MiniOpenId is null) return TextVerdict.ForPeople;

        var verdict = await texts.Judge(new TextToCheck(personal.OpenMini(account), text, ContentScene.Forum), cancel);
        return verdict switch
        {
            { Suggestion: Suggestion.Risky } => TextVerdict.Risky,
            { Suggestion: Suggestion.Pass, WasJudged: true } => TextVerdict.Passed,
            _ => TextVerdict.ForPeople,
        };
    }
}
