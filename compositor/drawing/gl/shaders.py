"""Shaders: shapes as distances to their edge in pixels, letters and images from sheets.

A processor that draws goes through all that a fragment shader may do, for each pixel: there are three, from one that
only fills to one that knows all. Most of what is drawn is a box with round corners in some way: a line is one along its
way, a soft edge the side of a large one.
"""

VERSION = "#version 330 core\n"

_KINDS = """
const int BOX = 0, SHADOW = 1, LINE = 2, ARC = 3, PIECE = 4, EDGE = 5, LETTER = 6, EMOJI = 7, IMAGE = 8, ELLIPSE = 9;
const float FAR = 1e5;
"""

_OUT = """
uniform vec4 place;   // of the picture on the screen: x, y, scale, opacity
uniform vec4 axes;    // from pixels to the screen's own coordinates, turned with the screen
uniform vec2 shift;
uniform vec4 texel;   // one by the sizes of the two sheets
flat out int kind;
flat out vec4 shape;  // of a box: half its size without the rounding, the rounding, the border
flat out vec4 more; flat out vec4 fill; flat out vec4 ring;
out vec2 at;          // from the middle of the shape; of a letter or an image the place on the sheet

const float NO_BORDER = -2.0;

void put(vec2 point) {
    gl_Position = vec4(dot(axes.xy, point) + shift.x, dot(axes.zw, point) + shift.y, 0.0, 1.0);
}

vec2 sheet() { return kind == LETTER ? texel.xy : texel.zw; }

vec4 paint(vec4 colour, float share) {
    float a = colour.a * share * place.w;
    return vec4(colour.rgb * a, a);
}

// A rectangle with a margin for its soft edge, cut at a clip, both in pixels of the screen.
void put_box(vec2 low, vec2 high, float margin, vec2 first, vec2 last, vec2 corner) {
    vec2 from = clamp(low - margin, first, last), to = clamp(high + margin, first, last);
    vec2 point = mix(from, to, corner), middle = (low + high) * 0.5;
    at = point - middle;
    put(point);
}

// A rectangle along a line, reaching so far beyond its ends and to its sides.
void put_along(vec2 start, vec2 end, float reach, float side, vec2 corner) {
    vec2 way = end - start;
    float length_ = max(length(way), 0.0001);
    way /= length_;
    at = vec2((corner.x * 2.0 - 1.0) * (length_ * 0.5 + reach), (corner.y * 2.0 - 1.0) * side);
    put((start + end) * 0.5 + way * at.x + vec2(-way.y, way.x) * at.y);
}

void put_line(vec2 start, vec2 end, float width, vec4 colour, vec2 corner) {
    float half_width = max(width, 1.0) * 0.5;
    kind = BOX;
    shape = vec4(length(end - start) * 0.5, 0.0, half_width, NO_BORDER);
    fill = paint(colour, min(width, 1.0));
    put_along(start, end, half_width + 0.5, half_width + 0.5, corner);
}

// The outside is to the left of the edge on the screen, whose y goes down.
void put_edge(vec2 start, vec2 end, vec2 corner) {
    vec2 way = normalize(end - start + vec2(0.0, 0.00001));
    kind = BOX;
    shape = vec4(FAR, 0.5, 0.0, NO_BORDER);
    at = vec2(0.0, corner.y);
    put(mix(start, end, corner.x) + vec2(way.y, -way.x) * corner.y);
}

void put_piece(vec2 point) {
    kind = BOX;
    shape = vec4(FAR, FAR, 0.0, NO_BORDER);
    put(point);
}

// Around the middle of an arc, so far to each side.
void put_arc(vec2 middle, float radius, float width, vec4 angles, vec2 corner) {
    kind = ARC; more = angles;
    shape = vec4(radius, width * 0.5, 0.0, 0.0);
    put_box(middle - radius - width * 0.5, middle + radius + width * 0.5, 0.5, vec2(-1e6), vec2(1e6), corner);
}
"""

SHAPES = f"""{VERSION}{_KINDS}
layout(location=0) in vec4 one; layout(location=1) in vec4 two; layout(location=2) in vec4 clip;
layout(location=3) in vec4 colour; layout(location=4) in vec4 edge; layout(location=5) in uint what;
{_OUT}
void main() {{
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    float scale = place.z;
    kind = int(what);
    shape = more = ring = vec4(0.0); at = vec2(0.0);
    fill = paint(colour, 1.0);
    if (kind == LINE) put_line(place.xy + one.xy * scale, place.xy + one.zw * scale, two.x * scale, colour, corner);
    else if (kind == PIECE) {{
        vec4 side = gl_VertexID < 2 ? one : two;
        put_piece(place.xy + (corner.x == 0.0 ? side.xy : side.zw) * scale);
    }}
    else if (kind == EDGE) put_edge(place.xy + one.xy * scale, place.xy + one.zw * scale, corner);
    else {{
        vec2 low = place.xy + one.xy * scale, high = low + one.zw * scale;
        vec2 first = floor(place.xy + clip.xy * scale + 0.5), last = floor(place.xy + clip.zw * scale + 0.5);
        float margin = 0.5;
        shape = vec4((high - low) * 0.5 - two.x * scale, two.xy * scale);
        if (kind == BOX) {{
            ring = paint(edge, 1.0);
            if (shape.w == 0.0) shape.w = NO_BORDER;
        }}
        else if (kind == SHADOW) margin = shape.w;
        else if (kind == ARC) {{
            shape = vec4(one.z, one.w * 0.5, 0.0, 0.0) * scale;
            more = two;
            vec2 middle = low;
            low = middle - shape.x - shape.y; high = middle + shape.x + shape.y;
        }}
        else margin = 0.0;
        put_box(low, high, margin, first, last, corner);
        if (kind >= LETTER) at = (two.xy + (at / max(high - low, 0.0001) + 0.5) * two.zw) * sheet();
    }}
}}"""

DRAWING = f"""{VERSION}{_KINDS}
layout(location=0) in uvec2 head; layout(location=1) in uint width; layout(location=2) in ivec4 one;
layout(location=3) in ivec2 two; layout(location=4) in vec4 abgr;
uniform vec3 origin;  // of the canvas on the screen, and its unit
uniform vec4 images[64];
{_OUT}
const float TURN = 0.00027270769562411399;  // radians in a 64th of a degree

void put_turned(vec2 start, vec2 size, float angle, vec2 corner) {{
    vec2 side = vec2(cos(angle), sin(angle));
    vec2 to = corner * size;
    put(start + side * to.x + vec2(-side.y, side.x) * to.y);
}}

void main() {{
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    float unit = origin.z, stroke = float(width) * unit;
    bool filled = (head.y & 1u) != 0u;
    vec4 p = vec4(one) * unit, colour = abgr.wzyx;
    vec2 a = origin.xy + p.xy, b = origin.xy + p.zw, first = vec2(-1e6), last = vec2(1e6);
    float grown = filled ? 0.0 : max(stroke, 1.0) * 0.5;
    shape = more = ring = vec4(0.0); at = vec2(0.0);
    fill = paint(colour, 1.0);
    switch (head.x) {{
    case 1u:
        put_line(a, b, stroke, colour, corner);
        break;
    case 2u: case 4u: {{
        bool circle = head.x == 2u;
        vec2 low = circle ? a - p.z : a, high = circle ? a + p.z : a + p.zw;
        low -= grown; high += grown;
        vec2 half_size = (high - low) * 0.5;
        float radius = circle ? half_size.x : float(two.x) * unit + (two.x > 0 ? grown : 0.0);
        kind = BOX;
        radius = min(radius, min(half_size.x, half_size.y));
        shape = vec4(half_size - radius, radius, filled ? NO_BORDER : grown * 2.0);
        if (!filled) {{ ring = paint(colour, min(stroke, 1.0)); fill = vec4(0.0); }}
        put_box(low, high, 0.5, first, last, corner);
        break;
    }}
    case 3u:
        kind = ELLIPSE;
        shape = vec4(max(p.zw, 0.01), grown, 0.0);
        if (!filled) fill = paint(colour, min(stroke, 1.0));
        put_box(a - p.zw - grown, a + p.zw + grown, 0.5, first, last, corner);
        break;
    case 5u: {{
        float half_turn = min(abs(float(two.x)) * TURN * 0.5, 3.14159265);
        float middle = (float(one.w) + float(two.x) * 0.5) * TURN;
        if (!filled) fill = paint(colour, min(stroke, 1.0));
        put_arc(a, p.z, grown * 2.0, vec4(cos(middle), sin(middle), sin(half_turn), cos(half_turn)), corner);
        break;
    }}
    case 9u: {{
        kind = IMAGE;
        vec4 source = images[two.x];
        put_turned(a, p.zw, float(two.y) * TURN, corner);
        at = (source.xy + corner * source.zw) * sheet();
        fill = paint(vec4(1.0), 1.0);
        break;
    }}
    case 10u: case 13u:
        kind = head.x == 10u ? LETTER : EMOJI;
        put_turned(origin.xy + vec2(one.xy) * place.z * 0.25, vec2(two) * place.z, float(width) * TURN, corner);
        at = (vec2(one.zw) + corner * vec2(two)) * sheet();
        break;
    case 11u:
        put_piece(gl_VertexID == 0 ? a : gl_VertexID == 1 ? b : origin.xy + vec2(two) * unit);
        break;
    default:
        put_edge(a, b, corner);
    }}
}}"""

FLAT = f"""{VERSION}
flat in vec4 fill;
out vec4 pixel;
void main() {{ pixel = fill; }}"""

_IN = f"""{VERSION}{_KINDS}
flat in int kind; flat in vec4 shape; flat in vec4 more; flat in vec4 fill; flat in vec4 ring;
in vec2 at;
uniform sampler2D masks; uniform sampler2D pictures;
out vec4 pixel;

float cover(float away) {{ return clamp(0.5 - away, 0.0, 1.0); }}

float box() {{
    vec2 d = abs(at) - shape.xy;
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - shape.z;
}}

void draw_box() {{
    float away = box();
    pixel = mix(ring, fill, cover(away + shape.w)) * cover(away);
}}
"""

PLAIN = f"""{_IN}
void main() {{
    if (kind == LETTER) pixel = fill * texture(masks, at).r;
    else draw_box();
}}"""

RICH = f"""{_IN}
float ellipse(vec2 radii) {{
    float near = length(at / radii), slope = length(at / (radii * radii));
    return near * (near - 1.0) / max(slope, 0.0001);
}}

// To an arc with round ends, or to a piece of a pie.
float arc() {{
    vec2 p = vec2(abs(dot(at, vec2(-more.y, more.x))), dot(at, more.xy)), end = more.zw;
    float away = length(p) - shape.x;
    if (shape.y > 0.0)
        return (end.y * p.x > end.x * p.y ? length(p - end * shape.x) : abs(away)) - shape.y;
    return max(away, length(p - end * clamp(dot(p, end), 0.0, shape.x)) * sign(end.y * p.x - end.x * p.y));
}}

void main() {{
    if (kind == LETTER) pixel = fill * texture(masks, at).r;
    else if (kind == BOX) draw_box();
    else if (kind == SHADOW) {{
        float share = clamp(0.5 - box() / (2.0 * shape.w), 0.0, 1.0);
        pixel = fill * share * share * (3.0 - 2.0 * share);
    }}
    else if (kind == ARC) pixel = fill * cover(arc());
    else if (kind == ELLIPSE) {{
        float inner = shape.z > 0.0 ? cover(ellipse(max(shape.xy - shape.z, 0.01))) : 0.0;
        pixel = fill * (cover(ellipse(shape.xy + shape.z)) - inner);
    }}
    else {{
        vec4 found = texture(pictures, at);
        pixel = (kind == EMOJI ? found : vec4(found.rgb * found.a, found.a)) * fill.a;
    }}
}}"""
