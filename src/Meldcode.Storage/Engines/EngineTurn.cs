namespace Meldcode.Storage;

/// <summary>This process's turn to write.</summary>
internal sealed class EngineTurn(SemaphoreSlim turn) : IDisposable
{
    public void Dispose() => turn.Release();
}
