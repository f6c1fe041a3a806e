namespace ZiZhiJin.Storage.Activities;

/// <summary>Where the videos and documents of dossiers lie: the same disk or store of objects as photos.</summary>
public interface IDossierFiles
{
    /// <summary>Under its id it is whole, or not there.</summary>
    Task Put(Guid id, Func<Stream, Task> write, CancellationToken cancel);

    /// <summary>Nothing when there is no such file.</summary>
    Stream? Open(Guid id);

    /// <summary>Deleting what is gone is no fault.</summary>
    void Delete(Guid id);
}
