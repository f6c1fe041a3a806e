using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Model;

/// <summary>Asks the model about needs that the known words cannot place, a few at a time and apart from everything else.</summary>
internal sealed class NeedAsking(NeedSuggestions needs, NeedModel model)
{
    private const int AtOnce = 10;

    public async Task AskNext(CancellationToken cancel)
    {
        foreach (var question in await needs.Next(AtOnce, cancel)) await needs.Take(question.NeedId, await model.CategoryOf(question, cancel), cancel);
    }
}
