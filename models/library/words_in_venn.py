def app(ui):
    ui.title("Venn diagram")
    left = list(dict.fromkeys(ui.field("Left", "cat dog").lower().replace(",", " ").split()))
    right = list(dict.fromkeys(ui.field("Right", "dog cow").lower().replace(",", " ").split()))
    both = [word for word in left if word in right]
    parts = {"Only left": [word for word in left if word not in both], "Both": both,
             "Only right": [word for word in right if word not in both]}
    c = ui.canvas(400, 240, background="white")
    c.circle(150, 120, 110, outline="red", width=3)
    c.circle(250, 120, 110, outline="blue", width=3)
    for (name, words), x in zip(parts.items(), [90, 200, 310]):
        for i, word in enumerate(words[:6]):
            c.text(x, 70 + i * 20, word, size=15, color="black", align="center")
        ui.text(f"{name}: {', '.join(words) or 'nothing'}")
