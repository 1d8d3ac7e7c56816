def app(ui):
    ui.title("IP address")
    parts = ui.field("IP address", "192.168.0.1").strip().split(".")
    if len(parts) != 4 or not all(part.isdecimal() and int(part) < 256 for part in parts):
        ui.text("This is no IP address", color="bad")
        return
    a, b, c, d = [int(part) for part in parts]
    ui.text(f"{a:08b}.{b:08b}.{c:08b}.{d:08b}", size=28, bold=True)
    private = a == 10 or (a == 172 and 16 <= b <= 31) or (a == 192 and b == 168)
    ui.text("Private address" if private else "Public address", color="muted")
