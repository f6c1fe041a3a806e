using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Api.Intake;

/// <summary>Looks up one list that flows offer: at most nine things, so that one digit is enough to pick.</summary>
internal interface IChatList
{
    public const int Most = 9;

    string Name { get; }

    Task<List<ChatChoice>> Offer(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel);
}
