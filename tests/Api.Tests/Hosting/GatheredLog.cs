using System.Collections.Concurrent;
using System.Text;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>Everything that all hosts of this run have logged, and everything that may stand nowhere in it.</summary>
internal static class GatheredLog
{
    private static readonly Lock Gate = new();
    private static readonly ConcurrentDictionary<string, byte> Hidden = new();
    private static readonly ConcurrentDictionary<TestApi, byte> Hosts = new();

    private static readonly FileStream File = new(
        Path.Combine(Path.GetTempPath(), $"zzj-log-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);

    /// <summary>The values that the people of the tests are known by, so far.</summary>
    public static IReadOnlyCollection<string> Secrets
    {
        get
        {
            foreach (var host in Hosts.Keys) Hide([.. host.Wechat.Secrets]);
            return [.. Hidden.Keys];
        }
    }

    public static void Hide(params IReadOnlyList<string?> values)
    {
        foreach (var value in values)
            if (value is { Length: > 0 }) Hidden.TryAdd(value, 0);
    }

    public static void Opens(TestApi host) => Hosts.TryAdd(host, 0);

    /// <summary>What its platform gave out is remembered; the host itself is not.</summary>
    public static void Closes(TestApi host)
    {
        Hide([.. host.Wechat.Secrets]);
        Hosts.TryRemove(host, out _);
    }

    public static void Write(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line.ReplaceLineEndings(" ") + "\n");
        lock (Gate) File.Write(bytes);
    }

    /// <summary>From the beginning. Nothing is written meanwhile.</summary>
    public static List<T> Read<T>(Func<IEnumerable<string>, IEnumerable<T>> look)
    {
        lock (Gate)
        {
            File.Position = 0;
            using var text = new StreamReader(File, leaveOpen: true);
            var seen = look(Lines(text)).ToList();
            File.Seek(0, SeekOrigin.End);
            return seen;
        }
    }

    private static IEnumerable<string> Lines(StreamReader text)
    {
        while (text.ReadLine() is { } line) yield return line;
    }
}
