using System.ComponentModel.DataAnnotations;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Api.Publicity;

/// <summary>What a posting says, and what in the system it is about, if anything.</summary>
public sealed record PostingRequest(
    [Required, PlainText, StringLength(PostingText.LongestTitle, MinimumLength = PostingText.ShortestTitle)] string Title,
    [Required, StringLength(PostingText.LongestText, MinimumLength = 2)] string Text, PostingRequest.About? Subject = null)
{
    /// <summary>Any kind of thing, by a word of small letters and hyphens, such as meeting or application.</summary>
    public sealed record About([Required, StringLength(PostingSubject.LongestKind, MinimumLength = 1)] string Kind, Guid Id);

    internal PostingText Content() => new(Title, Text, Subject is { } about ? new(about.Kind, about.Id) : null);
}
