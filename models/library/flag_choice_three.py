FLAGS = {"Germany": ["black", "red", "gold"], "France": ["blue", "white", "red"], "Poland": ["white", "red"]}


def app(ui):
    ui.title("Flags")
    country = ui.choice("Country", list(FLAGS))
    colors = FLAGS[country]
    c = ui.canvas(300, 180, background="gray")
    for i, color in enumerate(colors):
        if country == "France":
            c.rect(i * 100, 0, 100, 180, color)
        else:
            high = 180 / len(colors)
            c.rect(0, i * high, 300, high, color)
    ui.text(", ".join(colors), size=20)
