def app(ui):
    ui.title("Sticker album")
    s = ui.state
    packs = s.get("packs", [])
    with ui.row():
        if ui.button("Open a pack") and len(set(packs)) < 10:
            packs.append(random.randint(1, 10))
        if ui.button("Open until full"):
            while len(set(packs)) < 10:
                packs.append(random.randint(1, 10))
        if ui.button("New album"):
            packs.clear()
    have = len(set(packs))
    ui.text(f"{have} of 10 stickers, {len(packs)} {'pack' if len(packs) == 1 else 'packs'}", size=32, bold=True)
    numbers = range(1, 11)
    ui.chart([packs.count(number) for number in numbers], kind="bar", labels=[str(number) for number in numbers])
    if have == 10:
        ui.text("The album is full", size=24, color="good")
    ui.text(f"On average it takes {sum(10 / number for number in range(1, 11)):.1f} packs", color="muted")
