using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContentGen.Samples.Tests.Browser;

/// <summary>A client of Chromium's debugging protocol for one tab: commands, their answers, and events.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private string? _session;
    private int _lastId;

    private DevTools()
    {
    }

    /// <summary>Every event since the last <see cref="Open"/>.</summary>
    public List<JsonNode> Events { get; } = [];

    public static async Task<DevTools> Connect(Uri address)
    {
        var tools = new DevTools();
        await tools._socket.ConnectAsync(address, CancellationToken.None).WaitAsync(Timeout);
        var target = await tools.Send("Target.createTarget", new() { ["url"] = "about:blank" });
        var attached = await tools.Send(
            "Target.attachToTarget", new() { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true });
        tools._session = (string)attached["sessionId"]!;
        foreach (var domain in new[] { "Page", "Runtime", "Log" })
            await tools.Send($"{domain}.enable");
        return tools;
    }

    public Task Resize(int width, int height) => Send(
        "Emulation.setDeviceMetricsOverride",
        new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = true });

    public Task Prefer(string colorScheme) => Send(
        "Emulation.setEmulatedMedia",
        new()
        {
            ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = colorScheme }),
        });

    /// <summary>Opens a page and waits until it has loaded, with pictures and styles.</summary>
    public async Task Open(Uri address)
    {
        Events.Clear();
        await Send("Page.navigate", new() { ["url"] = address.AbsoluteUri });
        while (!Events.Exists(static e => (string?)e["method"] == "Page.loadEventFired"))
            Events.Add(await Receive());
    }

    public async Task<JsonNode?> Evaluate(string script)
    {
        var answer = await Send("Runtime.evaluate", new() { ["expression"] = script, ["returnByValue"] = true });
        return answer["exceptionDetails"] is { } fault
            ? throw new InvalidOperationException(fault.ToJsonString())
            : answer["result"]!["value"];
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        await Task.CompletedTask;
    }

    private async Task<JsonNode> Send(string method, JsonObject? parameters = null)
    {
        var id = ++_lastId;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (_session is not null)
            command["sessionId"] = _session;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(command);
        await _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

        while (true)
        {
            var message = await Receive();
            if ((int?)message["id"] == id)
            {
                return message["result"]
                    ?? throw new InvalidOperationException($"{method}: {message["error"]?.ToJsonString()}");
            }

            Events.Add(message);
        }
    }

    private async Task<JsonNode> Receive()
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None).AsTask().WaitAsync(Timeout);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }
}
