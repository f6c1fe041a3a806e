using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity;

/// <summary>
/// A posting as all read it: what hangs, or hung last, with the text whose SHA-256 the hash is; its versions; and the objections without names.
/// </summary>
internal sealed record PostingAnswer(
    Guid Id, Guid AreaId, string Area, int Year, PostingKind Kind, PostingState State, string Title, string Text, PostingSubject? Subject, bool Over, bool KeptOpen,
    DateTimeOffset? BoardPhotoAt, string? WithdrawnReason, PostingAnswer.OfVersion Current, string Canonical, PostingAnswer.OfRule Rule,
    IReadOnlyList<PostingAnswer.OfVersion> Versions, IReadOnlyList<PostingAnswer.OfObjection> Objections)
{
    public sealed record OfVersion(int Number, string Hash, DateTimeOffset PostedAt, DateOnly FirstDay, DateOnly LastDay, DateTimeOffset EndsAt, string? Reason);

    public sealed record OfRule(string Pack, string Id, string Text, string Source);

    /// <summary>Text is empty while staff look at it, and after its writer was erased.</summary>
    public sealed record OfObjection(int Version, DateTimeOffset RaisedAt, ObjectionState State, string Text, string? Answer, DateTimeOffset? AnsweredAt);

    public static PostingAnswer? Of(PostingShown shown)
    {
        if (shown is not { Last: { } last, Rule: { } rule }) return null;
        var posting = shown.Posting;
        return new(
            posting.Id, posting.AreaId, shown.Area, posting.Year, posting.Kind, posting.State, last.Title, last.Text,
            last.SubjectKind is { } kind ? new(kind, last.SubjectId!.Value) : null, shown.IsOver, shown.IsKeptOpen, posting.BoardPhotoAt, posting.WithdrawnReason,
            Of(last), CanonicalForm.Of(posting, last), new(rule.PackId, rule.Id, rule.Text, $"{rule.Source}"),
            [.. shown.Versions.Select(Of)], [.. shown.Objections.Select(Of)]);
    }

    public static OfVersion Of(PostingVersion version) => new(
        version.Number, Convert.ToHexStringLower(version.Hash), version.PostedAt, version.FirstDay, version.LastDay, version.Period.EndsAt.ToUniversalTime(), version.Reason);

    private static OfObjection Of(Objection objection) => new(
        objection.Version, objection.RaisedAt, objection.State, objection.TextIsHeld ? "" : objection.Text,
        objection.AnsweredAt is null ? null : objection.Answer, objection.AnsweredAt);
}
