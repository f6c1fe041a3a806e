using System.ComponentModel.DataAnnotations;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>The settings <c>Dossiers:…</c>.</summary>
internal sealed class DossierOptions
{
    public const string Section = "Dossiers";

    /// <summary>How large a video may be, in megabytes. Nothing is transcoded, so this is what it takes on the disk.</summary>
    [Range(1, 100)]
    public int MostVideoMegabytes { get; set; } = 50;

    public long MostVideoBytes => MostVideoMegabytes * 1024L * 1024L;
}
