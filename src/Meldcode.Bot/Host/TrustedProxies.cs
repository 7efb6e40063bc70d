using System.Net;
using Meldcode.Bot.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace Meldcode.Bot.Host;

/// <summary>Believes what a proxy says of the caller only where the settings name that proxy.</summary>
internal static class TrustedProxies
{
    public static void UseTrustedProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<IOptions<InboundOptions>>().Value.TrustedProxies;
        if (proxies.Count > 0)
        {
            app.UseForwardedHeaders(Options(proxies));
        }
    }

    private static ForwardedHeadersOptions Options(IReadOnlyList<string> proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownIPNetworks.Add(IPAddress.TryParse(proxy, out var address) ? new IPNetwork(address, Bits(address)) : IPNetwork.Parse(proxy));
        }

        return options;
    }

    private static int Bits(IPAddress address) => address.GetAddressBytes().Length * 8;
}
