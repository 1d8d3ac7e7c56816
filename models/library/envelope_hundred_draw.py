def app(ui):
    ui.title("100 envelopes")
    s = ui.state
    opened = s.get("opened", [])
    left = [number for number in range(1, 101) if number not in opened]
    if ui.button("Open an envelope") and left:
        opened.append(random.choice(left))
    if opened:
        ui.text(f"Save {opened[-1]} €", size=40, bold=True)
    ui.text(f"Saved: {sum(opened)} €", size=24)
    ui.progress(len(opened) / 100)
    ui.text(f"{100 - len(opened)} {'envelope' if len(opened) == 99 else 'envelopes'} left")
