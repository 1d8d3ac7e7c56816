def app(ui):
    ui.title("Milk teeth")
    out = ui.state.get("out", [])
    c = ui.canvas(400, 120)
    if c.clicked:
        x, y = c.clicked
        tooth = int(y // 60) * 10 + int(x // 40)
        if tooth in out:
            out.remove(tooth)
        else:
            out.append(tooth)
    for tooth in range(20):
        color = "white" if tooth in out else "gold"
        c.rect(tooth % 10 * 40 + 3, tooth // 10 * 60 + 5, 34, 50, color, outline="gray")
    ui.text(f"{20 - len(out)} milk teeth left", size=28, bold=True)
    ui.text(f"{len(out)} {'is' if len(out) == 1 else 'are'} out", color="muted")
