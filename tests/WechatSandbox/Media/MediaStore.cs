using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ZiZhiJin.WechatSandbox.Media;

/// <summary>Files that the platform keeps for three days, for the account that gave them.</summary>
internal sealed class MediaStore(SandboxClock clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(3);
    private readonly ConcurrentDictionary<string, StoredMedia> files = new();

    public string Keep(SandboxAccount account, string contentType, byte[] bytes)
    {
        var id = RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-", 64);
        files[id] = new StoredMedia(account, contentType, bytes, clock.GetUtcNow() + Life);
        return id;
    }

    public bool Knows(SandboxAccount account, string? id) => Find(account, id) is not null;

    public StoredMedia? Find(SandboxAccount account, string? id) =>
        id is not null && files.TryGetValue(id, out var file) && file.Account == account && clock.GetUtcNow() < file.Until ? file : null;
}

internal sealed record StoredMedia(SandboxAccount Account, string ContentType, byte[] Bytes, DateTimeOffset Until);
