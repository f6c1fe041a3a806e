using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>How far the neighbourhood is to the gate of its fund year (PX-11), in a sentence.</summary>
internal sealed class SurveyProgress(ZiZhiJinDb db) : IChatAct
{
    public string Name => "survey.progress";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var id = Guid.Parse(said["survey"]);
        var survey = await db.Surveys.AsNoTracking().FirstAsync(survey => survey.Id == id, cancel);
        var gate = survey.Kind == SurveyKind.Needs ? await db.GateOf(survey, cancel) : null;
        return new ChatOutcome.Done(new Dictionary<string, string> { ["progress"] = gate is null ? "" : Sentence(gate) });
    }

    private static string Sentence(NeedsGate gate) => gate switch
    {
        { Minimum: null } => $"{gate.Year} 年度已有 {gate.Residents} 位居民参加。",
        { IsOpen: true } => $"{gate.Year} 年度已有 {gate.Residents} 位居民参加，达到了 {gate.Minimum} 位，可以立项了。",
        _ => $"{gate.Year} 年度已有 {gate.Residents} 位居民参加，再有 {gate.Missing} 位就可以立项。",
    };
}
