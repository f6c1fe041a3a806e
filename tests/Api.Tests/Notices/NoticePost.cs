using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>A town in which notices are written, and a host that follows the outbox and sends only when a test says so.</summary>
public sealed record NoticePost(Post Post, NoticeDesk Desk) : IAsyncDisposable
{
    public static async Task<NoticePost> Open()
    {
        var post = await Post.Open();
        await post.Api.HoldOutbox();
        return new(post, new(post.Api, post.Town, await NoticeDesk.KnownToWechat(post.Api, post.Town, Role.Committee, post.Town.Neighbourhood)));
    }

    /// <summary>Follows what is in the outbox, and delivers it.</summary>
    public async Task Run()
    {
        await using var scope = Post.Api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OutboxFollowing>().Round(default);
        await Post.Deliver();
        Assert.Empty(await Post.Api.InDb(db => db.Outbox.Where(row => row.Reason != null).Select(row => $"{row.Kind}: {row.Reason}").ToListAsync()));
    }

    /// <summary>As after a crash between the work and its being written down.</summary>
    public Task ForgetThatItWasFollowed() => Post.Api.InDb(db => db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(row => row.State, OutboxState.Pending).SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null)));

    public ValueTask DisposeAsync() => Post.DisposeAsync();
}
