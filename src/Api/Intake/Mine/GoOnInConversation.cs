using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Api.Intake.Mine;

/// <summary>I say something in my conversation with the official account, from the page that shows what is asked. Sending it again takes no second step.</summary>
internal static class GoOnInConversation
{
    /// <summary>Words, as they would be typed in the chat, or a place.</summary>
    public sealed record Request([Required] string Nonce, [StringLength(2000)] string? Text = null, Place? Place = null);

    public sealed record Place([Range(-90, 90)] decimal Latitude, [Range(-180, 180)] decimal Longitude, [Required, StringLength(100)] string Label);

    public static async Task<Ok<ConversationAnswer>> Handle(
        Request request, CallerOfRequest by, ChatSteps steps, ShownConversation shown, TimeProvider time, CancellationToken cancel)
    {
        var nonce = Nonce.Read(request.Nonce);
        if (string.IsNullOrWhiteSpace(request.Text) && request.Place is null) throw new MalformedException("conversation.empty", "text", "请写下要说的话，或者选一个位置。");

        var place = request.Place is { } at ? new ChatPlace(at.Latitude, at.Longitude, at.Label) : null;
        var message = new ChatMessage(request.Text ?? "", time.GetUtcNow()) { Place = place, SeesQuestion = true };
        await steps.Answer(by.Caller.AccountId, SHA256.HashData(Encoding.UTF8.GetBytes($"page {nonce}")), message, null, cancel);
        return TypedResults.Ok(await shown.Of(by.Caller.AccountId, cancel));
    }
}
