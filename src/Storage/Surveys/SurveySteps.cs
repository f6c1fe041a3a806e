using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>Saves a survey's step. Of two callers who take the same step at once, one is refused.</summary>
public static class SurveySteps
{
    public static async Task SaveStep(this ZiZhiJinDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            var survey = db.ChangeTracker.Entries<Survey>().Single().Entity;
            throw new RefusedException(SurveyRefusals.StepFrom(survey.State));
        }
    }

    /// <summary>
    /// Saves the opening, and the gate of the fund year unless an earlier survey brought it. Who meets another writer's locks tries again;
    /// the step is saved last, so that it is still to be saved then.
    /// </summary>
    public static Task SaveWithGate(this ZiZhiJinDb db, NeedsGate gate, CancellationToken cancel) =>
        Contention.TryAgain(() => SaveBoth(db, gate, cancel), cancel);

    // Read committed, because gap locks of two neighbourhoods would refuse each other's gates.
    private static async Task SaveBoth(ZiZhiJinDb db, NeedsGate gate, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO needs_gates (AreaId, Year, Residents, Recounts, Minimum, RuleId, Pack, PackVersion, PolicyRevision)
            VALUES ({gate.AreaId.ToByteArray(true)}, {gate.Year}, 0, 0, {gate.Minimum}, {gate.RuleId}, {gate.Pack}, {gate.PackVersion}, {gate.PolicyRevision})
            ON DUPLICATE KEY UPDATE AreaId = AreaId
            """, cancel);
        await db.SaveStep(cancel);
        await transaction.CommitAsync(cancel);
    }
}
