namespace ZiZhiJin.Domain.Activities;

/// <summary>What a file of a dossier is, by its content. Pictures are photos and kept as those.</summary>
public enum DossierFileKind
{
    /// <summary>A short MP4, kept as it is but for what a phone writes into it about the place.</summary>
    Video = 1,

    /// <summary>A PDF, for vouchers and invoices.</summary>
    Document = 2,
}
