def app(ui):
    ui.title("Ski trip")
    days = ui.slider("Days", 1, 14, 7)
    things = {
        "underwear": days + 1,
        "ski socks": math.ceil(days / 2),
        "thermal shirts": math.ceil(days / 2),
        "jumpers": math.ceil(days / 3),
        "gloves": 1 if days < 4 else 2,
        "ski jacket": 1,
        "ski trousers": 1,
        "helmet": 1,
        "goggles": 1,
        "sun cream": 1,
    }
    left = len(things)
    for thing, count in things.items():
        left -= ui.checkbox(f"{count} × {thing}", False)
    ui.text(f"{left} still to pack" if left else "Off to the snow!", size=28, bold=True)
