using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Intake;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What is kept of the conversation with the official account: what was said last, and what was begun and not finished.</summary>
public sealed class MyConversation(ZiZhiJinDb db, Conversations conversations, FlowLibrary flows)
{
    public async Task<IReadOnlyList<Section>> Of(Guid accountId, CancellationToken cancel)
    {
        var memory = await conversations.Read(accountId, cancel);
        if (memory.LastReply is not { } reply) return [];

        var sections = new List<Section> { new("公众号里的会话", [new("最近一次", MyData.Time(memory.State.LastAt)), new("公众号最后说的", reply.Text)]) };
        FlowPosition[] begun = [.. memory.State.Parked, .. memory.State.Here is { } here ? [here] : Array.Empty<FlowPosition>()];
        foreach (var position in begun) sections.Add(new($"公众号里没有做完的：{flows.Find(position.Flow)?.Title ?? position.Flow}", [.. Said(position), .. await Answered(position.Walk, cancel)]));
        return sections;
    }

    private IEnumerable<Line> Said(FlowPosition position) =>
        from node in flows.Find(position.Flow)?.Nodes.Values ?? []
        let asked = node switch
        {
            FlowNode.Ask ask => (ask.Text, ask.Key),
            FlowNode.Pick pick => (pick.Text, Key: $"{pick.Key}Text"),
            _ => default,
        }
        where asked.Key is not null && position.Values.ContainsKey(asked.Key)
        select new Line(asked.Text, position.Values[asked.Key]);

    private async Task<IEnumerable<Line>> Answered(SurveyWalk? walk, CancellationToken cancel)
    {
        if (walk is null || await db.Surveys.AsNoTracking().FirstOrDefaultAsync(survey => survey.Id == walk.SurveyId, cancel) is not { } survey) return [];
        return walk.Answers.Select(said => new Line(MyAnswers.TitleOf(survey.Questions, said), MyAnswers.Said(survey.Questions, said)));
    }
}
