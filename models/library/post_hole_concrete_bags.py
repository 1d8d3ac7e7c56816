def app(ui):
    ui.title("Post holes")
    posts = int(ui.number("Posts", 6, min=1))
    hole = ui.number("Hole across (cm)", 30, min=1)
    depth = ui.number("Hole deep (cm)", 60, min=1)
    post = ui.number("Post across (cm)", 10, min=0)
    each = math.pi * (hole**2 - min(post, hole) ** 2) / 4 * depth / 1000
    bags = math.ceil(posts * each / 12)
    ui.text(f"{bags} {'bag' if bags == 1 else 'bags'} of 25 kg", size=40, bold=True)
    ui.text(f"{each:.1f} litres for a hole, 12 litres from a bag", color="muted")
