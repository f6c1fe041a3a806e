using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster.Import;

/// <summary>How far an import is, and what its lines would do.</summary>
internal static class ReadImport
{
    /// <summary>Done counts the lines that the present step has been through; NotInFile the persons of the roster whom the file does not name.</summary>
    public sealed record Answer(
        Guid Id, Guid AreaId, ImportState State, int Lines, int Done, Dictionary<RosterVerdict, int> Verdicts, int NotInFile,
        IReadOnlyList<string> IgnoredColumns, DateTimeOffset UploadedAt, DateTimeOffset? AppliedAt);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid importId, CallerOfRequest by, RosterImports imports, CancellationToken cancel)
    {
        var import = await imports.Find(importId, by.Caller, cancel);
        if (import is null) return TypedResults.NotFound();

        return TypedResults.Ok(new Answer(import.Id, import.AreaId, import.State, import.Lines, import.Done, await imports.Counts(importId, cancel),
            import.NotInFile, import.IgnoredColumns, import.UploadedAt, import.AppliedAt));
    }
}
