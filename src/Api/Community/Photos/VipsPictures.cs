using System.Diagnostics;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Api.Community.Photos;

/// <summary>
/// Writes pictures anew by Debian's <c>vipsthumbnail</c>, upright, in sRGB and without metadata. A process of its own with a time limit, so that
/// a picture made to break its reader breaks nothing here.
/// </summary>
internal sealed partial class VipsPictures(ILogger<VipsPictures> log) : IPictures, IDisposable
{
    private const string Program = "vipsthumbnail";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim _places = new(2);

    public async Task<MadePicture?> Make(byte[] original, CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("zzj-photo-").FullName;
        try
        {
            var (source, large, small) = (Path.Combine(folder, "original"), Path.Combine(folder, "large.jpg"), Path.Combine(folder, "small.jpg"));
            await File.WriteAllBytesAsync(source, original, cancel);
            if (!await Write(source, large, PhotoPolicy.LargestSide, cancel) || !await Write(large, small, PhotoPolicy.SmallSide, cancel)) return null;
            return new MadePicture(await File.ReadAllBytesAsync(large, cancel), await File.ReadAllBytesAsync(small, cancel));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<bool> Write(string source, string target, int side, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        using var process = Process.Start(How(source, target, side))!;
        try
        {
            // What it complains about is read, so that it never waits for a reader.
            await Task.WhenAll(process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
            return process.ExitCode == 0 && File.Exists(target);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            if (cancel.IsCancellationRequested) throw;
            TakesTooLong(log);
            return false;
        }
    }

    private static ProcessStartInfo How(string source, string target, int side)
    {
        var start = new ProcessStartInfo(Program, [source, "--size", $"{side}x{side}>", "--export-profile", "srgb", "-o", $"{target}[Q=82,strip,background=255]"]) { RedirectStandardError = true };
        (start.Environment["VIPS_BLOCK_UNTRUSTED"], start.Environment["VIPS_CONCURRENCY"]) = ("1", "1");
        return start;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A picture took too long to be read.")]
    private static partial void TakesTooLong(ILogger log);
}
